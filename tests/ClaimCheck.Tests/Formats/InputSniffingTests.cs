using System.Text;
using ClaimCheck.Formats;

namespace ClaimCheck.Tests.Formats;

public class InputSniffingTests
{
    [Theory]
    [InlineData("saale-blatt.html", "html")]
    [InlineData("stadt-gruenau.html", "html")]
    [InlineData("ninjs-1.json", "ninjs")]
    [InlineData("ninjs-2.json", "ninjs")]
    [InlineData("newsml-g2.xml", "newsml-g2")]
    [InlineData("nitf.xml", "nitf")]
    [InlineData("feed.rss", "rss")]
    [InlineData("feed.atom", "atom")]
    [InlineData("polizei.eml", "eml")]
    public void TheStandardInputTellsItsFormatByItsBytes(string name, string format) =>
        Assert.Equal(format, Piped(File.ReadAllBytes(SampleArticle.PathOf(name)))[0].Document!.Format);

    [Fact]
    public void ADocumentOfAWordProcessorIsToldByItsArchive() =>
        Assert.Equal("docx", Piped(WordDocument.Pack(WordDocument.Paragraph("Drei Tote.")))[0].Document!.Format);

    [Theory]
    [InlineData("Drei Tote.")]
    [InlineData("<3 Halle: Drei Tote.")]
    [InlineData("From: hier kommt ein Text")]
    public void PlainTextStaysPlain(string text) => Assert.Null(Piped(Encoding.UTF8.GetBytes(text))[0].Document!.Format);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TextInUtf16NeedsNoMark(bool isBigEndian)
    {
        const string text = "Zwölf Männer aus Köln zahlten „300 €“ für drei Karten.";
        var reads = Piped(new UnicodeEncoding(isBigEndian, byteOrderMark: false).GetBytes(text));
        Assert.Equal((new InputProblem("-", null, InputProblemKind.EncodingGuessed, "UTF-16"), text), (reads[0].Problem, reads[1].Document!.Text));
    }

    [Fact]
    public void TheEuroOfIso8859Part15IsRead()
    {
        var reads = Piped(CodePagesEncodingProvider.Instance.GetEncoding(28605)!.GetBytes("Für 300 € öffnet das Bad."));
        Assert.Equal((new InputProblem("-", null, InputProblemKind.EncodingGuessed, "ISO 8859-15"), "Für 300 € öffnet das Bad."), (reads[0].Problem, reads[1].Document!.Text));
    }

    [Theory]
    [InlineData(new byte[] { 0, 1, 0, 2, 0, 3, 0, 4 })]
    [InlineData(new byte[] { 65, 0, 66, 0, 0, 0, 67, 0 })]
    [InlineData(new byte[] { 65, 0, 66 })]
    public void OtherBytesAreNoText(byte[] bytes) => Assert.Equal(InputProblemKind.Binary, Piped(bytes)[0].Problem!.Kind);

    private static List<InputRead> Piped(byte[] bytes) =>
        [.. new ArticleReader(new ReaderOptions { WorkingDirectory = Repository.Root, StandardInput = () => new MemoryStream(bytes) }).Read("-")];
}

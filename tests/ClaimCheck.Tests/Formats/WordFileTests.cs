using ClaimCheck.Documents;
using ClaimCheck.Formats;
using ClaimCheck.Formats.Docx;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Formats;

public class WordFileTests
{
    [Fact]
    public void ADraftIsReadWithItsHeadlineAndProperties()
    {
        var document = Document(
            WordDocument.Paragraph("Neue Brücke kostet 38 Millionen Euro", "<w:pPr><w:pStyle w:val=\"Titel\"/></w:pPr>")
            + WordDocument.Paragraph("Der Bund zahlt 38 Millionen Euro.")
            + WordDocument.Paragraph("Bau ab 2025", "<w:pPr><w:pStyle w:val=\"berschrift2\"/></w:pPr>")
            + WordDocument.Paragraph("Die Arbeiten dauern drei Jahre."),
            "<dc:title>Vorlage Meldung</dc:title><dc:creator>Tom Brandt</dc:creator><dcterms:created>2024-01-15T09:12:00Z</dcterms:created><dcterms:modified>2024-01-16T10:00:00Z</dcterms:modified>");
        Assert.Equal(("Neue Brücke kostet 38 Millionen Euro", "Tom Brandt", "2024-01-15T09:12Z", "docx"), (document.Title, document.Author, IsoText.Of(document.Published!), document.Format));
        Assert.Equal("Der Bund zahlt 38 Millionen Euro.\n\nBau ab 2025\n\nDie Arbeiten dauern drei Jahre.", document.Text);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>Zwölf </w:t></w:r><w:del><w:r><w:delText>oder dreizehn </w:delText></w:r></w:del><w:ins><w:r><w:t>bis vierzehn </w:t></w:r></w:ins><w:r><w:t>Verletzte.</w:t></w:r></w:p>", "Zwölf bis vierzehn Verletzte.")]
    [InlineData("<w:p><w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom><w:r><w:t>Ver</w:t></w:r><w:r><w:t>letzte</w:t></w:r></w:p>", "Verletzte")]
    [InlineData("<w:p><w:r><w:t>2.400 m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t> Fläche</w:t></w:r></w:p>", "2.400 m² Fläche")]
    [InlineData("<w:p><w:r><w:t>Eins</w:t><w:br/><w:t>zwei</w:t></w:r></w:p><w:p/><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>verborgen</w:t></w:r><w:r><w:t>drei</w:t></w:r></w:p>", "Eins\nzwei\n\ndrei")]
    [InlineData("<w:p><w:r><w:t>Stand: </w:t></w:r><w:fldSimple w:instr=\"DATE\"><w:r><w:instrText>DATE</w:instrText><w:t>5. März</w:t></w:r></w:fldSimple></w:p>", "Stand: 5. März")]
    [InlineData("<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>Kasten</w:t></mc:Choice><mc:Fallback><w:t>Kasten</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>", "Kasten")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Halle</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Jena</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>7</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "Halle\t12\nJena\t7")]
    public void TheTextIsThatWithAllChangesAccepted(string body, string expected) => Assert.Equal(expected, Document(body).Text);

    [Fact]
    public void FootnotesAndEndnotesStandAtTheEnd()
    {
        const string words = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        var file = WordDocument.Pack(
            ("word/document.xml", $"<w:document {words}><w:body><w:p><w:r><w:t>Es gab vier Tote.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t xml:space=\"preserve\"> Das sagte die Polizei.</w:t></w:r></w:p></w:body></w:document>"),
            ("word/footnotes.xml", $"<w:footnotes {words}><w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:t>----</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Zunächst waren es zwei.</w:t></w:r></w:p></w:footnote></w:footnotes>"),
            ("word/endnotes.xml", $"<w:endnotes {words}><w:endnote w:id=\"1\"><w:p><w:r><w:t>Stand: 5. März.</w:t></w:r></w:p></w:endnote></w:endnotes>"));
        var document = Assert.Single(WordFile.Read(new InputBytes(file, "a", "a.docx"))).Document!;
        Assert.Equal("Es gab vier Tote. Das sagte die Polizei.\n\nZunächst waren es zwei.\n\nStand: 5. März.", document.Text);
    }

    [Fact]
    public void AnArchiveThatUnpacksToMoreThanIsAllowedIsRefused()
    {
        var bomb = WordDocument.Pack(WordDocument.Paragraph(new string('x', 4 << 20)));
        var read = Assert.Single(WordFile.Read(new InputBytes(bomb, "a", "a.docx") { Largest = 1 << 20 }));
        Assert.True(bomb.Length < 64 << 10);
        Assert.Equal(new InputProblem("a.docx", null, InputProblemKind.UnpacksTooLarge, "1 MB"), read.Problem);
    }

    [Theory]
    [InlineData("word/document.xml", "<w:document")]
    [InlineData("word/other.xml", "<a/>")]
    [InlineData("word/document.xml", "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><p><t>&e;</t></p></d>")]
    public void AnythingElseIsRefused(string name, string text) =>
        Assert.Equal(InputProblemKind.InvalidArchive, Assert.Single(WordFile.Read(new InputBytes(WordDocument.Pack((name, text)), "a", "a.docx"))).Problem!.Kind);

    private static SourceDocument Document(string body, string properties = "") =>
        Assert.Single(WordFile.Read(new InputBytes(WordDocument.Pack(body, properties), "a", "a.docx"))).Document!;
}

using System.Text;
using ClaimCheck.Formats;
using ClaimCheck.Formats.Html;
using ClaimCheck.Tests.Cli;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests.Formats;

/// <summary>Whatever the bytes: a document or a problem that names the file, never an exception, never for long.</summary>
public sealed class HostileFormatTests : IDisposable
{
    private readonly Workplace workplace = new();

    public static TheoryData<string> Pages() => new()
    {
        { Repeated("<div>", 100_000) },
        { Repeated("<b>", 100_000) },
        { Repeated("<table><tr><td>", 20_000) },
        { Repeated("<a href=x><div>", 20_000) },
        { Repeated("<svg><foreignObject>", 20_000) },
        { "<p " + string.Join(' ', Enumerable.Range(0, 100_000).Select(number => "a" + number)) + ">" },
        { "<p class='" + Repeated("teaser-", 100_000) + "'>x" },
        { "<script type='application/ld+json'>" + Repeated("[{\"a\":", 50_000) + "</script>" },
        { string.Concat(Enumerable.Range(0, 400).Select(number => $"<font a={number}>")) + Repeated("<p>x", 5_000) },
        { Repeated("<", 200_000) },
        { "<!--" + Repeated("-", 200_000) },
        { Repeated("&", 200_000) + Repeated("&#x110000;", 1000) },
        { Repeated("<template>", 50_000) },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void APageThatNoEditorWroteIsReadOrRefused(string markup) =>
        Assert.All(HtmlPage.Read(new InputBytes(Encoding.UTF8.GetBytes("<html><body>" + markup), "a", "a.html")), read => Assert.True(read.Document is not null || read.Problem!.Name == "a.html"));

    [Fact]
    public void AFileThatIsTooLargeIsRefused()
    {
        workplace.With("a.html", new string('x', 2000));
        var read = Assert.Single(new ArticleReader(new ReaderOptions { WorkingDirectory = workplace.Folder, LargestFile = 1024 }).Read("a.html"));
        Assert.Equal(new InputProblem("a.html", null, InputProblemKind.TooLarge, "1 kB"), read.Problem);
    }

    [Fact]
    public void OneBadFileStopsNoOther()
    {
        workplace.With("in/a.html", Repeated("<div>", 1000)).With("in/b.html", "<h1>Titel</h1><p>In Halle sind zwölf Menschen bei einem Brand verletzt worden, sagt die Polizei.").With("in/c.html", "<img src=x>").With("in/d.png", [1, 2, 3]);
        var result = workplace.Run("extract", "in", "--format", "jsonl");
        Assert.Equal((2, "in/a.html: zu tief verschachtelt oder zu viele Elemente; bitte den Text als .txt speichern.\n2 Dateien anderer Art oder ohne Artikel ausgelassen.\n"), (result.Status, result.Error));
        Assert.Contains("\"format\":\"html\",\"text\":\"In Halle", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SpoiltSamplesAreReadOrRefused()
    {
        var samples = SampleArticle.Names().Select(name => (Name: name, Bytes: File.ReadAllBytes(SampleArticle.PathOf(name)))).ToList();
        var spoilt = Arb.From(
            from sample in Gen.Elements<(string Name, byte[] Bytes)>(samples)
            from length in Gen.Choose(0, sample.Bytes.Length)
            from flips in Gen.ListOf(Gen.Choose(0, Math.Max(0, sample.Bytes.Length - 1)), 5)
            from value in Gen.Choose(0, 255)
            select (sample.Name, Bytes: Spoilt(sample.Bytes, length, flips, (byte)value)));
        Prop.ForAll(spoilt, file =>
        {
            workplace.With(file.Name, file.Bytes);
            Assert.All(new ArticleReader(new ReaderOptions { WorkingDirectory = workplace.Folder }).Read(file.Name), read => Assert.True(read.Document is not null || read.Problem is not null));
        }).QuickCheckThrowOnFailure();
    }

    public void Dispose() => workplace.Dispose();

    private static byte[] Spoilt(byte[] bytes, int length, IEnumerable<int> flips, byte value)
    {
        var copy = bytes.ToArray();
        foreach (var index in flips)
            copy[index] = value;
        return copy[..length];
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}

using ClaimCheck.Formats;
using ClaimCheck.Tests.Cli;

namespace ClaimCheck.Tests.Formats;

public sealed class PathPatternTests : IDisposable
{
    private readonly Workplace workplace = new();

    [Theory]
    [InlineData("a/*.html", "x.html", true)]
    [InlineData("a/*.html", "b/x.html", false)]
    [InlineData("a/*.html", "x.txt", false)]
    [InlineData("a/**/*.html", "x.html", true)]
    [InlineData("a/**/*.html", "b/c/x.html", true)]
    [InlineData("a/**/c/*.html", "b/c/x.html", true)]
    [InlineData("a/**/c/*.html", "b/d/x.html", false)]
    [InlineData("a/**", "b/x.html", true)]
    [InlineData("?/x.*", "b/x.html", true)]
    [InlineData("?/x.*", "bb/x.html", false)]
    [InlineData("**/a/**/b.txt", "a/a/c/b.txt", true)]
    public void AFileMatchesPartByPart(string pattern, string file, bool expected) => Assert.Equal(expected, PathPattern.Parse(pattern)!.Matches(file));

    [Theory]
    [InlineData("in/**/*.txt", "a.txt", "b/c.txt")]
    [InlineData("in/*.txt", "a.txt")]
    [InlineData("**/c.*", "in/b/c.md", "in/b/c.txt")]
    public void MatchingFilesAreReadInOrder(string pattern, params string[] expected)
    {
        workplace.With("in/a.txt", "Eins.").With("in/b/c.txt", "Zwei.").With("in/b/c.md", "Drei.").With("in/b/.c.txt", "Verborgen.");
        Assert.Equal(expected, new ArticleReader(new ReaderOptions { WorkingDirectory = workplace.Folder }).Read(pattern).Select(read => read.Document!.Id));
    }

    [Fact]
    public void APatternWithoutMatchesSaysSo()
    {
        var result = workplace.With("in/a.txt", "Eins.").Run("extract", "in/*.html", "weg/*.txt");
        Assert.Equal((2, "in/*.html: auf dieses Muster passt keine Datei.\nweg/*.txt: auf dieses Muster passt keine Datei.\n"), (result.Status, result.Error));
    }

    [Fact]
    public void TheOutputIsNeverAFileThatMatches()
    {
        var result = workplace.With("in/a.txt", "Eins.").Run("extract", "in/**/*.txt", "--output", "in/a.txt");
        Assert.Equal(2, result.Status);
        Assert.Contains("wird nicht überschrieben", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => workplace.Dispose();
}

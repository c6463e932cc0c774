using ClaimCheck.Findings;
using ClaimCheck.Languages;
using ClaimCheck.Reports;
using ClaimCheck.Reports.Markdown;
using ClaimCheck.Tests.Properties;
using ClaimCheck.Tests.Snapshots;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests.Reports.Markdown;

public class MarkdownReportTests
{
    private const string Active = "\\`*_{}[]<>#|!~&$^@";

    [Fact]
    public void AComparisonHasThePartsOfAFactCheck() => Snapshot.MatchesText(Written(ComparisonSample.Build()));

    [Fact]
    public void AComparisonIsWrittenInEnglish() =>
        Snapshot.MatchesText(Written(ComparisonSample.Build(), new ReportOptions { Messages = Messages.English, LeastSerious = FindingKind.Update }));

    [Theory]
    [InlineData("**fett**", "\\*\\*fett\\*\\*")]
    [InlineData("1. Punkt", "1\\. Punkt")]
    [InlineData("1.500 Menschen", "1.500 Menschen")]
    [InlineData("-15 Grad", "-15 Grad")]
    [InlineData("- Punkt", "\\- Punkt")]
    [InlineData("---", "\\---")]
    [InlineData("rund 1.500 (etwa)", "rund 1.500 (etwa)")]
    [InlineData("a\nb", "a b")]
    [InlineData("https://a.example", "https\\://a.example")]
    [InlineData("Siehe WWW.a.example", "Siehe WWW\\.a.example")]
    [InlineData("\u202Ea", "⟨U+202E⟩a")]
    public void TextIsShownAsItIs(string text, string expected) => Assert.Equal(expected, MarkdownText.Of(text));

    [Fact]
    public void NoSignOfAnyTextActs() => Prop.ForAll(GeneratedText.Any, text =>
    {
        var escaped = MarkdownText.Of(text);
        Assert.Equal(VisibleText.Of(text).Trim(), Unescaped(escaped));
        Assert.DoesNotContain('\n', escaped);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("https://zeitung.example/a_b", "[Titel](<https://zeitung.example/a_b>)")]
    [InlineData("https://zeitung.example/a>(b)|`c`", "[Titel](<https://zeitung.example/a%3E(b)%7C%60c%60>)")]
    [InlineData("javascript:alert(1)", "Titel")]
    [InlineData(null, "Titel")]
    public void OnlyAddressesOfTheWebBecomeLinks(string? url, string expected) => Assert.Equal(expected, MarkdownText.Link("Titel", url));

    [Theory]
    [MemberData(nameof(HostileArticles.Cases), MemberType = typeof(HostileArticles))]
    public void AnArticleCannotChangeTheStructure(int attack)
    {
        var comparison = HostileArticles.With(HostileArticles.Attacks[attack]);
        var lines = Written(comparison).Split('\n');
        var findings = comparison.Findings.Length;
        Assert.Equal(findings, lines.Count(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Equal(findings * 3, lines.Count(line => line.StartsWith("### ", StringComparison.Ordinal)));
        Assert.All(lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)), line => Assert.Equal(6, Acting(line).Count(sign => sign == '|')));
        Assert.All(lines, line => Assert.DoesNotContain(Acting(line.Replace("](<https://", string.Empty, StringComparison.Ordinal)), sign => sign is '`' or '~' or '&' or '$' or '@' or '!'));
        Assert.DoesNotContain(lines, line => line.Contains("javascript:", StringComparison.Ordinal) && line.Contains("](", StringComparison.Ordinal) && line.Contains("(<javascript", StringComparison.Ordinal));
    }

    /// <summary>The signs that no backslash stands before.</summary>
    private static IEnumerable<char> Acting(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
                i++;
            else
                yield return line[i];
        }
    }

    private static string Unescaped(string text)
    {
        var plain = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else
                Assert.DoesNotContain(text[i], Active);
            plain.Append(text[i]);
        }

        return plain.ToString();
    }

    private static string Written(Comparison comparison, ReportOptions? options = null)
    {
        using var writer = new StringWriter();
        MarkdownReport.Write(writer, comparison, options ?? new ReportOptions());
        return writer.ToString();
    }
}

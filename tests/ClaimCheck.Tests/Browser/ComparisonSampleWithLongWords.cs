using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Tests.Reports.Html;

namespace ClaimCheck.Tests.Browser;

/// <summary>Articles whose names and words have no place to break at.</summary>
internal static class ComparisonSampleWithLongWords
{
    private static readonly string Long = new('W', 120);

    /// <summary>A contradiction between two of them.</summary>
    public static Comparison Build() => HtmlText.Compared(
        new SourceDocument("a" + Long, $"Bei dem Brand in {Long} starben am 5. März 2024 drei Menschen, sagte {Long}.", Long) { Source = Long, Author = Long, Url = Long },
        new SourceDocument("b" + Long, $"Bei dem Brand in {Long} starben am 5. März 2024 fünf Menschen, sagte {Long}.", Long) { Source = "N" + Long, Url = "https://example.org/" + Long });
}

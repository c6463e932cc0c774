using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports;

/// <summary>What a report shows, and in which language.</summary>
public record ReportOptions
{
    /// <summary>
    /// The language of headings, terms and reasons. In tables for spreadsheets it also decides the marks: German writes <c>;</c> between
    /// cells and <c>1,5</c>, as Excel does in German; English <c>,</c> and <c>1.5</c>.
    /// </summary>
    public Messages Messages { get; init; } = Messages.German;

    /// <summary>The least serious kind of finding that is shown; reports for people count the others.</summary>
    public FindingKind LeastSerious { get; init; } = FindingKind.Corroboration;
}

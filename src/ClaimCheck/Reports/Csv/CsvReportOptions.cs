using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports.Csv;

/// <summary>What a table for spreadsheets shows, and for which language.</summary>
public sealed record CsvReportOptions
{
    /// <summary>
    /// The language of headings, terms and reasons. It also decides the marks: German writes <c>;</c> between cells and <c>1,5</c>,
    /// as Excel does in German; English <c>,</c> and <c>1.5</c>.
    /// </summary>
    public Messages Messages { get; init; } = Messages.German;

    /// <summary>The least serious kind of finding that is written.</summary>
    public FindingKind LeastSerious { get; init; } = FindingKind.Corroboration;
}

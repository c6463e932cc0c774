using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports.Html;

/// <summary>What an HTML report shows, and how.</summary>
public sealed record HtmlReportOptions
{
    /// <summary>The language of headings and reasons.</summary>
    public Messages Messages { get; init; } = Messages.German;

    /// <summary>The least serious kind of finding that is shown; the others are counted.</summary>
    public FindingKind LeastSerious { get; init; } = FindingKind.Corroboration;
}

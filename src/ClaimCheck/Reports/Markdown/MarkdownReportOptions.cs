using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports.Markdown;

/// <summary>What a Markdown report shows, and in which language.</summary>
public sealed record MarkdownReportOptions
{
    /// <summary>The language of headings and reasons.</summary>
    public Messages Messages { get; init; } = Messages.German;

    /// <summary>The least serious kind of finding that is written.</summary>
    public FindingKind LeastSerious { get; init; } = FindingKind.Corroboration;
}

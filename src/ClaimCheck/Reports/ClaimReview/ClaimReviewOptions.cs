using ClaimCheck.Findings;
using ClaimCheck.Languages;

namespace ClaimCheck.Reports.ClaimReview;

/// <summary>Which drafts of fact checks are written, and in which language.</summary>
public sealed record ClaimReviewOptions
{
    /// <summary>The language of the reasons.</summary>
    public Messages Messages { get; init; } = Messages.German;

    /// <summary>The least serious kind of finding that is written.</summary>
    public FindingKind LeastSerious { get; init; } = FindingKind.Corroboration;
}

using ClaimCheck.Findings;

namespace ClaimCheck.Reports.ClaimReview;

/// <summary>Writes drafts of fact checks as JSON-LD: a schema.org <c>ClaimReview</c> for each side of each finding.</summary>
/// <remarks>
/// A draft says what was claimed, by whom and where, and why it needs a look. It holds no <c>reviewRating</c>, no <c>author</c> and no
/// <c>url</c>: the verdict is left to people, and <c>creativeWorkStatus</c> is <c>Draft</c> until they have given one. Text of articles is made
/// harmless (<see cref="VisibleText"/>) and holds no <c>&lt;</c>, <c>&gt;</c> or <c>&amp;</c>, so that the whole may stand in a
/// <c>script</c> element; only http and https addresses are written.
/// </remarks>
public static class ClaimReviewReport
{
    /// <summary>Writes one JSON-LD graph.</summary>
    /// <param name="writer">Where to; stays open.</param>
    /// <param name="comparison">The findings.</param>
    /// <param name="options">Language and kinds.</param>
    public static void Write(TextWriter writer, Comparison comparison, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(options);
        var json = JsonOutput.ForMarkup(writer);
        new ClaimReviewDrafts(json, comparison, options).Write();
        json.EndLine();
    }
}

using ClaimCheck.Findings;
using ClaimCheck.Reports.ClaimReview;

namespace ClaimCheck.Cli.Writers;

/// <summary>Writes drafts of fact checks as JSON-LD.</summary>
internal sealed class ClaimReviewComparisonWriter : IComparisonWriter
{
    /// <inheritdoc/>
    public OutputFormat Format => OutputFormat.ClaimReview;

    /// <inheritdoc/>
    public void Write(TextWriter writer, Comparison comparison, ReportChoices choices) =>
        ClaimReviewReport.Write(
            writer,
            comparison,
            new ClaimReviewOptions { Messages = choices.Messages, LeastSerious = choices.LeastSerious ?? FindingKind.Corroboration });
}

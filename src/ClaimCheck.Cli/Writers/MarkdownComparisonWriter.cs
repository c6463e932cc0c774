using ClaimCheck.Findings;
using ClaimCheck.Reports.Markdown;

namespace ClaimCheck.Cli.Writers;

/// <summary>Writes the parts of a fact check as Markdown.</summary>
internal sealed class MarkdownComparisonWriter : IComparisonWriter
{
    /// <inheritdoc/>
    public OutputFormat Format => OutputFormat.Markdown;

    /// <inheritdoc/>
    public void Write(TextWriter writer, Comparison comparison, ReportChoices choices) =>
        MarkdownReport.Write(
            writer,
            comparison,
            new MarkdownReportOptions { Messages = choices.Messages, LeastSerious = choices.LeastSerious ?? FindingKind.Corroboration });
}

using ClaimCheck.Findings;
using ClaimCheck.Reports.Sarif;

namespace ClaimCheck.Cli.Writers;

/// <summary>Writes results for CI systems and editors.</summary>
internal sealed class SarifComparisonWriter : IComparisonWriter
{
    /// <inheritdoc/>
    public OutputFormat Format => OutputFormat.Sarif;

    /// <inheritdoc/>
    public void Write(TextWriter writer, Comparison comparison, ReportChoices choices) =>
        SarifReport.Write(
            writer,
            comparison,
            new SarifReportOptions { Messages = choices.Messages, LeastSerious = choices.LeastSerious ?? FindingKind.Corroboration, IncludeText = choices.IncludeText });
}

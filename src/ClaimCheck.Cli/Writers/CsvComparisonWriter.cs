using ClaimCheck.Findings;
using ClaimCheck.Reports.Csv;

namespace ClaimCheck.Cli.Writers;

/// <summary>Writes a table for spreadsheets.</summary>
internal sealed class CsvComparisonWriter : IComparisonWriter
{
    /// <inheritdoc/>
    public OutputFormat Format => OutputFormat.Csv;

    /// <inheritdoc/>
    public void Write(TextWriter writer, Comparison comparison, ReportChoices choices) =>
        CsvReports.WriteComparison(
            writer,
            comparison,
            new CsvReportOptions { Messages = choices.Messages, LeastSerious = choices.LeastSerious ?? FindingKind.Corroboration });
}

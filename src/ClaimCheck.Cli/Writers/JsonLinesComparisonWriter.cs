using ClaimCheck.Findings;
using ClaimCheck.Reports;

namespace ClaimCheck.Cli.Writers;

/// <summary>Writes a finding a line.</summary>
internal sealed class JsonLinesComparisonWriter : IComparisonWriter
{
    /// <inheritdoc/>
    public OutputFormat Format => OutputFormat.Jsonl;

    /// <inheritdoc/>
    public void Write(TextWriter writer, Comparison comparison, ReportChoices choices) => JsonReports.WriteFindingLines(writer, comparison, choices.Json);
}

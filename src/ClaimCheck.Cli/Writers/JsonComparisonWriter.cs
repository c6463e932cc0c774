using ClaimCheck.Findings;
using ClaimCheck.Reports;

namespace ClaimCheck.Cli.Writers;

/// <summary>Writes one JSON object.</summary>
internal sealed class JsonComparisonWriter : IComparisonWriter
{
    /// <inheritdoc/>
    public OutputFormat Format => OutputFormat.Json;

    /// <inheritdoc/>
    public void Write(TextWriter writer, Comparison comparison, ReportChoices choices) => JsonReports.WriteComparison(writer, comparison, choices.Json);
}

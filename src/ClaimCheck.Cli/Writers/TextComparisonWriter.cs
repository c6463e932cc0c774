using ClaimCheck.Findings;
using ClaimCheck.Reports;

namespace ClaimCheck.Cli.Writers;

/// <summary>Writes for people.</summary>
internal sealed class TextComparisonWriter : IComparisonWriter
{
    /// <inheritdoc/>
    public OutputFormat Format => OutputFormat.Text;

    /// <inheritdoc/>
    public void Write(TextWriter writer, Comparison comparison, ReportChoices choices) => TextReports.WriteComparison(writer, comparison, choices.Text);
}

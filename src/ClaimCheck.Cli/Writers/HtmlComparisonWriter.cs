using ClaimCheck.Findings;
using ClaimCheck.Reports.Html;

namespace ClaimCheck.Cli.Writers;

/// <summary>Writes one page for browsers.</summary>
internal sealed class HtmlComparisonWriter : IComparisonWriter
{
    /// <inheritdoc/>
    public OutputFormat Format => OutputFormat.Html;

    /// <inheritdoc/>
    public void Write(TextWriter writer, Comparison comparison, ReportChoices choices) => HtmlReports.WriteComparison(writer, comparison, choices.Html);
}

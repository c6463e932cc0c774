using System.Collections.Immutable;
using ClaimCheck.Cli.Terminal;
using ClaimCheck.Findings;
using ClaimCheck.Reports;
using ClaimCheck.Reports.ClaimReview;
using ClaimCheck.Reports.Csv;
using ClaimCheck.Reports.Html;
using ClaimCheck.Reports.Markdown;
using ClaimCheck.Reports.Sarif;

namespace ClaimCheck.Cli.Writers;

/// <summary>The formats of <c>check</c> and <c>compare</c>: a new one is one line.</summary>
internal static class ComparisonWriters
{
    /// <summary>How each format is written, in the order of the help.</summary>
    private static readonly ImmutableArray<(OutputFormat Format, Action<TextWriter, Comparison, ReportChoices> Write)> All =
    [
        (OutputFormat.Text, (writer, comparison, choices) => TextReports.WriteComparison(writer, comparison, choices.Text)),
        (OutputFormat.Json, (writer, comparison, choices) => JsonReports.WriteComparison(writer, comparison, choices.Json)),
        (OutputFormat.Jsonl, (writer, comparison, choices) => JsonReports.WriteFindingLines(writer, comparison, choices.Json)),
        (OutputFormat.Html, (writer, comparison, choices) => HtmlReports.WriteComparison(writer, comparison, choices.Report)),
        (OutputFormat.Csv, (writer, comparison, choices) => CsvReports.WriteComparison(writer, comparison, choices.Report)),
        (OutputFormat.ClaimReview, (writer, comparison, choices) => ClaimReviewReport.Write(writer, comparison, choices.Report)),
        (OutputFormat.Markdown, (writer, comparison, choices) => MarkdownReport.Write(writer, comparison, choices.Report)),
        (OutputFormat.Sarif, (writer, comparison, choices) => SarifReport.Write(writer, comparison, choices.Sarif)),
    ];

    /// <summary>The formats there are.</summary>
    public static OutputFormat[] Formats => [.. All.Select(entry => entry.Format)];

    /// <summary>Writes a comparison; text has panels on a terminal.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="comparison">What is written.</param>
    /// <param name="choices">What the user chose to see.</param>
    public static void Write(OutputFormat format, TextWriter writer, Comparison comparison, ReportChoices choices)
    {
        if (choices.IsOnTerminal && format == OutputFormat.Text)
            TerminalComparisonWriter.Write(writer, comparison, choices);
        else
            All.Single(entry => entry.Format == format).Write(writer, comparison, choices);
    }
}

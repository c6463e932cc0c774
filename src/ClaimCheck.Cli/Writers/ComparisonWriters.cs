using System.Collections.Immutable;
using ClaimCheck.Cli.Terminal;

namespace ClaimCheck.Cli.Writers;

/// <summary>The formats of <c>check</c> and <c>compare</c>.</summary>
internal static class ComparisonWriters
{
    /// <summary>One writer a format, in the order of the help.</summary>
    private static readonly ImmutableArray<IComparisonWriter> All =
    [
        new TextComparisonWriter(),
        new JsonComparisonWriter(),
        new JsonLinesComparisonWriter(),
        new HtmlComparisonWriter(),
        new CsvComparisonWriter(),
        new ClaimReviewComparisonWriter(),
        new MarkdownComparisonWriter(),
        new SarifComparisonWriter(),
    ];

    /// <summary>The formats there are.</summary>
    public static OutputFormat[] Formats => [.. All.Select(writer => writer.Format)];

    /// <summary>The writer of a format; text has panels on a terminal.</summary>
    public static IComparisonWriter For(OutputFormat format, bool isOnTerminal) =>
        isOnTerminal && format == OutputFormat.Text ? new TerminalComparisonWriter() : All.Single(writer => writer.Format == format);
}

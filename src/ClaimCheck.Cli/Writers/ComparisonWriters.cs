using System.Collections.Immutable;

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
        new CsvComparisonWriter(),
        new ClaimReviewComparisonWriter(),
        new MarkdownComparisonWriter(),
        new SarifComparisonWriter(),
    ];

    /// <summary>The formats there are.</summary>
    public static OutputFormat[] Formats => [.. All.Select(writer => writer.Format)];

    /// <summary>The writer of a format.</summary>
    public static IComparisonWriter For(OutputFormat format) => All.Single(writer => writer.Format == format);
}

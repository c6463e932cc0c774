using ClaimCheck.Findings;

namespace ClaimCheck.Reports.Csv;

/// <summary>Writes findings and claims as tables that Excel and other spreadsheets open as they are.</summary>
/// <remarks>
/// A byte order mark (Excel takes the file for windows-1252 otherwise), CRLF and quoting as in RFC 4180, the separator and decimal
/// mark of the language. Text of articles is made harmless (<see cref="VisibleText"/>); text that a spreadsheet would compute or turn into a
/// number or date has an apostrophe before it. The writer must encode as UTF-8 without a mark of its own.
/// </remarks>
public static class CsvReports
{
    private static readonly string[] FindingColumns = ["finding", "key", "kind", "scope", "measured", "confidence", "side"];
    private static readonly string[] ReasonColumns = ["code", "reason"];
    private static readonly string[] ClaimColumns = ["claim", "claim-kind", "measured", "subject"];

    /// <summary>Writes a row for each claim of each finding.</summary>
    /// <param name="writer">Where to; stays open.</param>
    /// <param name="comparison">The findings.</param>
    /// <param name="options">Language and kinds.</param>
    public static void WriteComparison(TextWriter writer, Comparison comparison, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(options);
        var table = new CsvTable(writer, options.Messages);
        table.Headings([.. FindingColumns, .. CsvClaimCells.Columns, .. ReasonColumns]);
        new CsvFindings(table, new ComparisonIndex(comparison), options).Write();
    }

    /// <summary>Writes a row for each claim of each article, as the articles come.</summary>
    /// <param name="writer">Where to; stays open.</param>
    /// <param name="articles">Walked once.</param>
    /// <param name="options">The language.</param>
    public static void WriteClaims(TextWriter writer, IEnumerable<Article> articles, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(options);
        var table = new CsvTable(writer, options.Messages);
        var terms = new TextTerms(options.Messages);
        var cells = new CsvClaimCells(table, options.Messages);
        table.Headings([.. ClaimColumns, .. CsvClaimCells.Columns]);
        foreach (var article in articles)
        {
            foreach (var claim in article.Claims)
            {
                table.Text(claim.Id);
                table.Text(options.Messages.Template("claim-kind-" + JsonNames.Of(claim.Kind)));
                table.Text(terms.Measured(claim, article.Document));
                table.Text(claim.Subject?.Span.In(article.Document.Content) ?? string.Empty);
                cells.Write(claim, article.Document);
                table.EndRow();
            }
        }
    }
}

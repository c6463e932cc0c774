using ClaimCheck.Findings;

namespace ClaimCheck.Reports.Html;

/// <summary>Writes comparisons and claims as one self-contained HTML page for a desk: findings, claims and marked articles.</summary>
/// <remarks>
/// The page loads nothing, is readable without its script and depends on nothing but the arguments. Words of articles cannot
/// become markup, script, style or a link: everything is encoded, only <c>http</c> and <c>https</c> addresses are linked, and a
/// Content-Security-Policy allows nothing but the page's own style sheet and script. Lines end in LF.
/// </remarks>
public static class HtmlReports
{
    /// <summary>Writes an overview, the findings by kind, all claims as a table, and the articles with their claims marked.</summary>
    public static void WriteComparison(TextWriter writer, Comparison comparison, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(options);
        new HtmlDocument(new HtmlPage(writer, comparison, options)).WriteComparison();
    }

    /// <summary>Writes all claims of <paramref name="articles"/> as a table, and the articles with their claims marked; nothing is compared.</summary>
    public static void WriteClaims(TextWriter writer, IEnumerable<Article> articles, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(options);

        // Of each article only what the page shows is kept.
        var read = articles.Select(article => (Document: new ComparedDocument(article.Document, article.Language, null), article.Claims)).ToList();
        var claims = read.SelectMany(article => article.Claims).ToList();
        var nothing = new Comparison([.. read.Select(article => article.Document)], [.. claims], [], [], [], new ComparisonSummary(read.Count, claims.Count, 0, 0));
        new HtmlDocument(new HtmlPage(writer, nothing, options)).WriteClaims();
    }
}

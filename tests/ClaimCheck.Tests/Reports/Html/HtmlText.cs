using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ClaimCheck.Findings;
using ClaimCheck.Reports;
using ClaimCheck.Reports.Html;

namespace ClaimCheck.Tests.Reports.Html;

/// <summary>HTML reports as text and as browsers understand them.</summary>
internal static class HtmlText
{
    /// <summary>The report on a comparison.</summary>
    public static string Of(Comparison comparison, ReportOptions? options = null)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        HtmlReports.WriteComparison(writer, comparison, options ?? new ReportOptions());
        return writer.ToString();
    }

    /// <summary>The report on a comparison of documents.</summary>
    public static Comparison Compared(params IEnumerable<Documents.SourceDocument> documents) =>
        ClaimPipeline.German.Compare(documents.Select(ClaimPipeline.German.Read));

    /// <summary>The document that a browser makes of the report.</summary>
    public static IHtmlDocument Parsed(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>The report without its style sheet and script, and without their hashes: they have files of their own.</summary>
    public static string WithoutAssets(string html)
    {
        var report = html.Replace(HtmlAssets.Style, "…", StringComparison.Ordinal).Replace(HtmlAssets.Script, "…", StringComparison.Ordinal);
        return string.Join('\n', report.Split('\n').Where(line => !line.Contains("Content-Security-Policy", StringComparison.Ordinal)));
    }
}

using ClaimCheck.Findings;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Properties;

/// <summary>Results as the reports write them, so that two of them can be compared to the last byte.</summary>
internal static class Rendered
{
    /// <summary>An article with all its layers.</summary>
    public static string Article(Article article)
    {
        using var writer = new StringWriter();
        var options = new JsonReportOptions { IncludeTokens = true };
        JsonReports.WriteAnalysisLine(writer, article, options);
        JsonReports.WriteClaimsLine(writer, article, options);
        return writer.ToString();
    }

    /// <summary>A comparison with all it holds.</summary>
    public static string Comparison(Comparison comparison)
    {
        using var writer = new StringWriter();
        JsonReports.WriteComparison(writer, comparison, new JsonReportOptions { IncludeUncompared = true });
        return writer.ToString();
    }
}

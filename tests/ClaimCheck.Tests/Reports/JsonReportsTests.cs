using ClaimCheck.Findings;
using ClaimCheck.Reports;
using ClaimCheck.Tests.Snapshots;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Tests.Reports;

public class JsonReportsTests
{
    [Fact]
    public void AComparisonIsTheJsonOfTheContract() =>
        Snapshot.MatchesJson(Written(new JsonReportOptions { IncludeUncompared = true }));

    [Fact]
    public void FindingsBelowTheSeverityAreLeftOut()
    {
        var report = JObject.Parse(Written(new JsonReportOptions { LeastSerious = FindingKind.Update }));
        Assert.Equal(["f1"], report["findings"]!.Select(finding => (string?)finding["id"]));
        Assert.Equal(1, (int?)report["summary"]!["findings"]!["corroboration"]);
    }

    [Fact]
    public void ALineHoldsAFindingWithItsClaims()
    {
        using var writer = new StringWriter();
        JsonReports.WriteFindingLines(writer, ComparisonSample.Build(), new JsonReportOptions());
        var lines = writer.ToString().TrimEnd('\n').Split('\n').Select(JObject.Parse).ToList();
        Assert.Equal(["f1", "f2"], lines.Select(line => (string?)line["id"]));
        Assert.Equal(["a#1", "c#1"], lines[1]["claims"]!.Select(claim => (string?)claim["id"]));
    }

    private static string Written(JsonReportOptions options)
    {
        using var writer = new StringWriter();
        JsonReports.WriteComparison(writer, ComparisonSample.Build(), options);
        return writer.ToString();
    }
}

using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Reports;

public class ComparisonSelectionTests
{
    [Fact]
    public void OnlyFindingsBetweenTheTwoSidesStay()
    {
        var about = ComparisonSelection.About(ComparisonSample.Build(), new HashSet<string> { "a", "c" });
        Assert.Equal(["k1"], about.Findings.Select(finding => finding.Key));
        Assert.Equal(["a#1", "b#1", "c#1"], about.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void FindingsAreNumberedAnew()
    {
        var about = ComparisonSelection.About(ComparisonSample.Build(), new HashSet<string> { "c" });
        Assert.Equal(["f1", "f2"], about.Findings.Select(finding => finding.Id));
    }
}

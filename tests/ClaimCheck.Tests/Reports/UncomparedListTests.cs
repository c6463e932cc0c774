using ClaimCheck.Tests.Cli;

namespace ClaimCheck.Tests.Reports;

/// <summary>What was not compared is told by its reason, with a few examples.</summary>
public sealed class UncomparedListTests : IDisposable
{
    private readonly Workplace workplace = new();

    public void Dispose() => workplace.Dispose();

    [Fact]
    public void EveryReasonStandsOnceWithFivePairsAtMost()
    {
        var report = workplace.Run("check", Repository.PathOf("tests", "Samples", "faehre"), "--explain").Output;
        var reasons = report.Split('\n').Where(line => line.StartsWith("Nicht vergleichbar", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(reasons);
        Assert.Equal(reasons.Distinct(), reasons);
        Assert.Contains("weitere Paare (--format json zeigt alle)", report, StringComparison.Ordinal);
    }
}

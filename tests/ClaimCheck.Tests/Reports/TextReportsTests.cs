using ClaimCheck.Findings;
using ClaimCheck.Languages;
using ClaimCheck.Reports;
using ClaimCheck.Tests.Snapshots;

namespace ClaimCheck.Tests.Reports;

public class TextReportsTests
{
    private static readonly TextReportOptions Everything = new() { IncludeFacts = true, IncludeUncompared = true, LeastSerious = FindingKind.Corroboration };

    [Fact]
    public void AComparisonIsShownToPeople() =>
        Snapshot.MatchesText(Written(ComparisonSample.Build(), Everything));

    [Fact]
    public void AComparisonIsShownInEnglish() =>
        Snapshot.MatchesText(Written(ComparisonSample.Build(), Everything with { Messages = Messages.English }));

    [Fact]
    public void ColoursMarkTheValueAndPlainMarksDoOtherwise()
    {
        var colours = Written(ComparisonSample.Build(), Everything with { HasColours = true });
        Assert.Contains("\u001b[1;33mmehr\u001b[0m", colours, StringComparison.Ordinal);
        Assert.DoesNotContain("»", colours, StringComparison.Ordinal);
        Assert.Contains("»mehr als 1.500 Kilometer«", Written(ComparisonSample.Build(), Everything), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNotShownIsCounted()
    {
        var text = Written(ComparisonSample.Build(), new TextReportOptions());
        Assert.DoesNotContain("BESTÄTIGUNG", text, StringComparison.Ordinal);
        Assert.Contains("Nicht gezeigt: 1 Bestätigung (mit --min-severity corroboration).", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 0, 0, "Nichts verstanden")]
    [InlineData(2, 7, 0, "Nichts verglichen")]
    [InlineData(2, 7, 4, "Kein Konflikt")]
    public void SilenceIsToldFromNotUnderstanding(int documents, int claims, int compared, string expected) =>
        Assert.StartsWith(expected, Written(ComparisonSample.Empty(documents, claims, compared), new TextReportOptions()), StringComparison.Ordinal);

    private static string Written(Comparison comparison, TextReportOptions options)
    {
        using var writer = new StringWriter();
        TextReports.WriteComparison(writer, comparison, options);
        return writer.ToString();
    }
}

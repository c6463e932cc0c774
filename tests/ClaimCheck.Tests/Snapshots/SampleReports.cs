using ClaimCheck.Tests.Reports.Html;

namespace ClaimCheck.Tests.Snapshots;

/// <summary>Whole reports about the articles that ship with the repository.</summary>
public class SampleReports
{
    [Fact]
    public void MeetingAsText() => Snapshot.MatchesText(PrintedReport.Of("check", "tests/Samples/wostotschny", "--min-severity", "corroboration"));

    [Fact]
    public void MeetingExplained() => Snapshot.MatchesText(PrintedReport.Of("explain", "tests/Samples/wostotschny", "--finding", "f2"));

    [Fact]
    public void MeetingAsJson() => Snapshot.MatchesJson(PrintedReport.Of("check", "tests/Samples/wostotschny", "--format", "json"));

    [Fact]
    public void FerryAsText() => Snapshot.MatchesText(PrintedReport.Of("check", "tests/Samples/faehre", "--min-severity", "corroboration"));

    [Fact]
    public void MeetingAsHtml() => Snapshot.MatchesHtml(HtmlText.WithoutAssets(PrintedReport.Of("check", "tests/Samples/wostotschny", "--format", "html")));

    [Fact]
    public void FerryAsHtml() => Snapshot.MatchesHtml(HtmlText.WithoutAssets(PrintedReport.Of("check", "tests/Samples/faehre", "--format", "html", "--language", "en")));
}

using ClaimCheck;
using ClaimCheck.Documents;
using ClaimCheck.Formats;
using ClaimCheck.Reports;
using ClaimCheck.Reports.Markdown;

namespace SnapshotTests;

/// <summary>The findings in a set of articles are the ones somebody read and accepted.</summary>
public class ArticleSetTests
{
    [Fact]
    public void TheFindingsAreTheAcceptedOnes()
    {
        var folder = AppContext.BaseDirectory;
        var reader = new ArticleReader(new ReaderOptions { WorkingDirectory = folder });
        var articles = reader.Read("articles").Select(read => read.Document).OfType<SourceDocument>().Select(ClaimPipeline.German.Read);

        using var report = new StringWriter();
        MarkdownReport.Write(report, ClaimPipeline.German.Compare(articles), new ReportOptions());
        File.WriteAllText(Path.Combine(folder, "articles.received.md"), report.ToString());
        Assert.Equal(File.ReadAllText(Path.Combine(folder, "articles.verified.md")), report.ToString());
    }
}

using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Formats;

namespace ClaimCheck.Tests.Reports.Html;

/// <summary>The articles that ship with the repository, compared once for all tests that look at reports on them.</summary>
internal static class SampleFolder
{
    private static readonly Lazy<Comparison> SharedMeeting = new(() => HtmlText.Compared(Documents("tests/Samples/wostotschny")));
    private static readonly Lazy<Comparison> SharedFerry = new(() => HtmlText.Compared(Documents("tests/Samples/faehre")));

    /// <summary>Five articles on a meeting, with discrepancies.</summary>
    public static Comparison Meeting => SharedMeeting.Value;

    /// <summary>Three articles on a fire, with updates.</summary>
    public static Comparison Ferry => SharedFerry.Value;

    private static IEnumerable<SourceDocument> Documents(string folder) =>
        new ArticleReader(new ReaderOptions { WorkingDirectory = Repository.Root }).Read(folder).Select(read => read.Document).OfType<SourceDocument>();
}

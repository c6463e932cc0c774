using ClaimCheck;
using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Formats;
using ClaimCheck.Languages;
using ClaimCheck.Reports;
using ClaimCheck.Reports.Markdown;

// Reads the files and folders named, several articles at a time, and prints what does not fit together as the draft of a fact check.
using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    cancellation.Cancel();
};

var reader = new ArticleReader(new ReaderOptions { WorkingDirectory = Environment.CurrentDirectory });
var articles = new List<Article>();
await foreach (var article in ClaimPipeline.German.ReadAsync(Documents().ToAsyncEnumerable(), Environment.ProcessorCount, cancellation.Token))
    articles.Add(article);

var comparison = ClaimPipeline.German.Compare(articles);
MarkdownReport.Write(Console.Out, comparison, new ReportOptions { LeastSerious = FindingKind.Update });
return comparison.Findings.Any(finding => finding.Kind == FindingKind.Contradiction) ? 1 : 0;

// Files are opened as the articles are read; one that cannot be read spoils no other.
IEnumerable<SourceDocument> Documents()
{
    foreach (var read in args.SelectMany(reader.Read))
    {
        if (read.Problem is { } problem)
            Console.Error.WriteLine(problem.Describe(Messages.English));
        if (read.Document is { } document)
            yield return document;
    }
}

using ClaimCheck.Findings;
using ClaimCheck.Findings.Derivations;
using ClaimCheck.Reports;

namespace ClaimCheck.Cli;

/// <summary>Reads the articles of a command and compares them.</summary>
internal sealed class ComparisonRun(CommandSettings settings, ArticleSource source, ProgressLine progress, Lazy<ClaimPipeline> pipeline)
{
    /// <summary>Tells how a finding of the comparison came about.</summary>
    public FindingDerivation Explain(IReadOnlyList<Article> articles, Finding finding) => pipeline.Value.Explain(articles, finding, settings.Messages);

    /// <summary>The articles, and what is to be reported of their comparison.</summary>
    public (IReadOnlyList<Article> Articles, Comparison Comparison) Compare(CancellationToken cancellation)
    {
        var articles = source.Articles(settings.Paths, cancellation).ToList();
        var reported = articles.Select(article => article.Document.Id).ToHashSet(StringComparer.Ordinal);
        articles.AddRange(source.OtherArticles(settings.Against, cancellation));
        progress.StartComparing();
        var comparison = pipeline.Value.Compare(articles);
        progress.Clear();
        cancellation.ThrowIfCancellationRequested();
        return (articles, settings.Against.Count == 0 ? comparison : ComparisonSelection.About(comparison, reported));
    }
}

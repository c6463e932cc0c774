using System.Runtime.CompilerServices;
using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Reports;
using Microsoft.Extensions.Logging;

namespace ClaimCheck.Extensions.DependencyInjection;

/// <summary>Reads and compares articles in an application and logs what was understood. Thread-safe.</summary>
public sealed class ClaimChecker
{
    private readonly ClaimPipeline pipeline;
    private readonly ILogger<ClaimChecker> logger;

    /// <summary>A checker over a pipeline; applications get theirs by <c>services.AddClaimCheck()</c>.</summary>
    public ClaimChecker(ClaimPipeline pipeline, ILogger<ClaimChecker> logger)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(logger);
        this.pipeline = pipeline;
        this.logger = logger;
    }

    /// <summary>Reads articles as they come; see <see cref="ClaimPipeline.ReadAsync"/>. Each is logged, one that is not German as a warning.</summary>
    /// <param name="documents">Walked once, no further ahead than <paramref name="parallelism"/> articles.</param>
    /// <param name="parallelism">How many articles are read at a time, and how many are held; at least 1.</param>
    /// <param name="cancellation">Ends the walk.</param>
    /// <returns>The articles, in the order of the documents.</returns>
    public IAsyncEnumerable<Article> ReadAsync(IAsyncEnumerable<SourceDocument> documents, int parallelism = 4, CancellationToken cancellation = default) =>
        Logged(pipeline.ReadAsync(documents, parallelism, cancellation), cancellation);

    /// <summary>Reads articles and compares them. All of them are in memory at the end.</summary>
    /// <param name="documents">Each with an id of its own.</param>
    /// <param name="parallelism">How many articles are read at a time; at least 1.</param>
    /// <param name="cancellation">Ends the reading; a comparison that has begun runs to its end.</param>
    /// <returns>The findings; their order does not depend on the order of the documents.</returns>
    /// <exception cref="ArgumentException">Two documents have the same id.</exception>
    public async Task<Comparison> CheckAsync(IAsyncEnumerable<SourceDocument> documents, int parallelism = 4, CancellationToken cancellation = default)
    {
        var articles = new List<Article>();
        await foreach (var article in ReadAsync(documents, parallelism, cancellation).ConfigureAwait(false))
            articles.Add(article);

        var comparison = await Task.Run(() => pipeline.Compare(articles), cancellation).ConfigureAwait(false);
        logger.Compared(comparison.Summary.Documents, comparison.Summary.Claims, comparison.Summary.Compared, comparison.Findings.Length);
        return comparison;
    }

    private async IAsyncEnumerable<Article> Logged(IAsyncEnumerable<Article> articles, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var article in articles.WithCancellation(cancellation).ConfigureAwait(false))
        {
            // An id comes from outside: it must not write lines of its own into a log.
            var id = VisibleText.Of(article.Document.Id);
            if (article.Language == "de")
                logger.Read(id, article.Claims.Length);
            else
                logger.NotGerman(id, article.Language);
            yield return article;
        }
    }
}

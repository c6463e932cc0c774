using System.Collections.Frozen;
using ClaimCheck.Analysis;
using ClaimCheck.Attributions;
using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Findings.Derivations;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Mentions.References;
using ClaimCheck.Spotting;
using ClaimCheck.Text;

namespace ClaimCheck;

/// <summary>The whole way of a text: reads articles into claims and compares the claims of several articles.</summary>
/// <remarks>Thread-safe: one instance serves any number of threads, and the same input always gives the same result.</remarks>
public sealed class ClaimPipeline
{
    private static readonly Lazy<ClaimPipeline> SharedGerman = new(() => new ClaimPipeline(Language.German, analyzer: null, FrozenSet<string>.Empty));

    private readonly Tokenizer tokenizer;
    private readonly LanguageGuard guard;
    private readonly Spotter spotter;
    private readonly IAnalyzer analyzer;
    private readonly MentionReader mentions;
    private readonly CoreferenceReader references;
    private readonly QuotationReader quotations;
    private readonly ClaimReader claims;
    private readonly Comparer comparer;

    internal ClaimPipeline(Language language, IAnalyzer? analyzer, FrozenSet<string> rulesOff)
    {
        tokenizer = new Tokenizer(language);
        guard = new LanguageGuard(language);
        spotter = new Spotter(language);
        this.analyzer = analyzer ?? LexiconAnalyzer.Packaged();
        mentions = new MentionReader(language);
        references = new CoreferenceReader(language);
        quotations = new QuotationReader(language);
        claims = new ClaimReader(language);
        comparer = new Comparer(language, rulesOff);
    }

    /// <summary>The pipeline for German with everything that ships in the package.</summary>
    public static ClaimPipeline German => SharedGerman.Value;

    /// <summary>Reads one article: tokens, mentions, quotations and claims.</summary>
    /// <returns>The article; one that is not German has tokens and sentences, but no mentions, quotations and claims.</returns>
    /// <exception cref="ArgumentException">The document brings tokens of its own that do not fit its text.</exception>
    public Article Read(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var (article, spotted) = WithMentions(document);
        if (spotted is null)
            return article;

        var referred = references.In(article.Analysis, article.Mentions);
        var said = quotations.In(spotted, article.Analysis, article.Mentions, referred);
        return article with
        {
            Quotations = said,
            Claims = claims.In(spotted, article.Analysis, article.Mentions, said),
            References = referred,
        };
    }

    /// <summary>Reads the tokens and mentions of one text, quotations and claims left out: a recognizer of German numbers, quantities, money, times and names.</summary>
    /// <param name="document">The text; its publication date, where it has one, is what "gestern" counts from.</param>
    /// <returns>
    /// The article with its <see cref="Article.Mentions"/> by position; no text is an error. Spans count UTF-16 code units.
    /// One that is not German has tokens and sentences, but no mentions.
    /// </returns>
    /// <example>
    /// <code>
    /// var article = ClaimPipeline.German.ReadMentions(new SourceDocument("a", "Der Flug kostet knapp 90 Euro."));
    /// foreach (var mention in article.Mentions.OfType&lt;NumericMention&gt;())
    ///     Console.WriteLine($"{mention.Span.In(article.Document.Content)}: {mention.Value.Low} to {mention.Value.High} {mention.Value.Unit?.Code}");
    /// // knapp 90 Euro: 81 to 90 EUR
    /// </code>
    /// </example>
    /// <exception cref="ArgumentException">The document brings tokens of its own that do not fit its text.</exception>
    public Article ReadMentions(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return WithMentions(document).Article;
    }

    /// <summary>Reads many articles as they come, several at a time.</summary>
    /// <param name="documents">Walked once, no further ahead than <paramref name="parallelism"/> documents: memory stays bounded however many there are.</param>
    /// <param name="parallelism">How many articles are read at a time, and how many are held until their turn; at least 1.</param>
    /// <param name="cancellation">Ends the walk between two articles.</param>
    /// <returns>The articles as <see cref="Read"/> gives them, in the order of the documents whatever the parallelism.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parallelism"/> is less than 1.</exception>
    /// <exception cref="ArgumentException">A document brings tokens of its own that do not fit its text; thrown at its turn.</exception>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public IAsyncEnumerable<Article> ReadAsync(IAsyncEnumerable<SourceDocument> documents, int parallelism = 4, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentOutOfRangeException.ThrowIfLessThan(parallelism, 1);
        return ConcurrentReading.Run(documents, Read, parallelism, cancellation);
    }

    /// <summary>Compares the claims of <paramref name="articles"/>, across articles and inside each.</summary>
    /// <returns>The findings; their order and bytes do not depend on the order of the articles.</returns>
    /// <exception cref="ArgumentException">Two articles have the same id.</exception>
    public Comparison Compare(IEnumerable<Article> articles) => comparer.Compare(Distinct(articles));

    /// <summary>Tells how a finding came about: fields, intervals, refutations tried, event and sources.</summary>
    /// <param name="articles">The articles whose comparison gave the finding.</param>
    /// <param name="finding">One of <see cref="Comparison.Findings"/>.</param>
    /// <param name="messages">The language that values are written in; German where left out.</param>
    /// <returns>The derivation; it is worked out now and costs about as much as comparing the articles of the finding.</returns>
    /// <exception cref="ArgumentException">Two articles have the same id, or a claim of the finding is in none of them.</exception>
    public FindingDerivation Explain(IEnumerable<Article> articles, Finding finding, Messages? messages = null)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return comparer.Explain(Distinct(articles), finding, messages ?? Messages.German);
    }

    private static List<Article> Distinct(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var all = articles.ToList();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in all)
        {
            if (!known.Add(article.Document.Id))
                throw new ArgumentException($"Two articles have the id '{article.Document.Id}'; give each an id of its own.", nameof(articles));
        }

        return all;
    }

    // The spotted text is null where the text is not German.
    private (Article Article, SpottedText? Spotted) WithMentions(SourceDocument document)
    {
        var text = tokenizer.Tokenize(document);
        var language = guard.LanguageOf(text);
        if (language != "de")
            return (new Article(document, language, new AnalyzedDocument(text, [], [], []), [], [], []), null);

        var spotted = spotter.Spot(text);
        var analysis = analyzer.Analyze(text);
        return (new Article(document, language, analysis, mentions.In(spotted, analysis), [], []), spotted);
    }
}

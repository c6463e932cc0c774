using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Findings.Derivations;
using ClaimCheck.Languages;
using ClaimCheck.Matching;

namespace ClaimCheck.Findings;

/// <summary>Compares the claims of articles pair by pair and groups what it finds.</summary>
internal sealed class Comparer(Language language, FrozenSet<string> rulesOff)
{
    private readonly WordClasses classes = new(language.Matching, language.Claims);
    private readonly PairJudge judge = new(language.Matching, language.Claims, language.Entities.Places, new WordClasses(language.Matching, language.Claims));

    /// <summary>The findings over <paramref name="articles"/>, the same in whatever order they come.</summary>
    public Comparison Compare(IReadOnlyList<Article> articles)
    {
        var profiles = Profiles(articles);
        var edges = Judged(profiles);
        var sources = new SourceCounter(profiles, language);
        var aligned = edges.Where(edge => edge.Judgement.Verdict != Verdict.NotComparable).ToList();
        return new Comparison(
            [.. profiles.Select(profile => new ComparedDocument(profile.Article.Document, profile.Article.Language, sources.SupersededBy(profile)))],
            [.. profiles.SelectMany(profile => profile.Article.Claims)],
            FindingBuilder.Build(aligned, sources),
            SlotBuilder.Build(aligned),
            [.. edges.Where(edge => edge.Judgement.Verdict == Verdict.NotComparable).Select(edge => new Uncompared(edge.First.Claim.Id, edge.Second.Claim.Id, edge.Judgement.Code))],
            Summary(profiles, edges) with { Origins = sources.OriginsOf(profiles) });
    }

    /// <summary>How <paramref name="finding"/> of a comparison of <paramref name="articles"/> came about.</summary>
    public FindingDerivation Explain(IReadOnlyList<Article> articles, Finding finding, Messages messages) =>
        new DerivationBuilder(language, judge, classes, Profiles(articles), messages).Of(finding);

    private ImmutableArray<ArticleProfile> Profiles(IReadOnlyList<Article> articles) => articles
        .OrderBy(article => article.Document.Id, StringComparer.Ordinal)
        .Select(article => new ArticleProfile(article, language.Matching, classes, language.Claims))
        .ToImmutableArray();

    private List<ClaimPair> Judged(ImmutableArray<ArticleProfile> profiles)
    {
        var edges = new List<ClaimPair>();
        foreach (var profile in profiles)
            Add(PairProposals.Within(profile), edges);
        var gated = new HashSet<(ArticleProfile, ArticleProfile)>();
        foreach (var (one, other) in EventPairs.Among(profiles))
        {
            gated.Add((one, other));
            Add(PairProposals.Across(one, other), edges);
        }

        foreach (var (one, other) in EventPairs.OfNotes(profiles))
        {
            if (gated.Add((one, other)))
                Add(PairProposals.Across(one, other), edges);
        }

        foreach (var (one, other) in EventPairs.WithOneText(profiles))
        {
            if (gated.Add((one, other)))
                Add(PairProposals.InText(one, other), edges);
        }

        var proposed = new HashSet<(ClaimProfile, ClaimProfile)>();
        foreach (var (one, other, skeleton) in EventPairs.WithOneSentence(profiles))
        {
            if (!gated.Contains((one, other)))
                Add(PairProposals.InSentence(one, other, skeleton).Where(proposed.Add), edges);
        }

        foreach (var (one, sentence, other, second) in EventPairs.WithCopiedSentence(profiles))
        {
            // Two articles of one event are compared by kind and dimension; what changed these is left.
            var isGated = gated.Contains((one, other));
            Add(PairProposals.InCopy(one, sentence, other, second).Where(pair => proposed.Add(pair) && !(isGated && pair.First.Block == pair.Second.Block)), edges);
        }

        return edges;
    }

    private void Add(IEnumerable<(ClaimProfile First, ClaimProfile Second)> pairs, List<ClaimPair> edges)
    {
        foreach (var (first, second) in pairs)
        {
            if (judge.Judge(first, second) is { } judgement && !rulesOff.Contains(judgement.Code))
                edges.Add(new ClaimPair(first, second, judgement));
        }
    }

    private static ComparisonSummary Summary(ImmutableArray<ArticleProfile> profiles, List<ClaimPair> edges)
    {
        var compared = new HashSet<string>(StringComparer.Ordinal);
        var apart = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edge in edges)
        {
            var set = edge.Judgement.Verdict == Verdict.NotComparable ? apart : compared;
            set.Add(edge.First.Claim.Id);
            set.Add(edge.Second.Claim.Id);
        }

        apart.ExceptWith(compared);
        return new ComparisonSummary(profiles.Length, profiles.Sum(profile => profile.Article.Claims.Length), compared.Count, apart.Count);
    }
}

using System.Collections.Immutable;
using ClaimCheck.Languages;
using ClaimCheck.Matching;

namespace ClaimCheck.Findings;

/// <summary>Counts how many origins stand behind claims: word-for-word copies and articles of one outlet are one.</summary>
internal sealed class SourceCounter
{
    private const int RevisionPercent = 50;

    private readonly Dictionary<string, string> supersededBy = new(StringComparer.Ordinal);
    private readonly HashSet<string> superseded;
    private readonly Wordings wordings = new();

    public SourceCounter(ImmutableArray<ArticleProfile> profiles, Language language)
    {
        foreach (var outlet in profiles.GroupBy(profile => profile.Article.Document.Source, StringComparer.OrdinalIgnoreCase))
        {
            if (outlet.Key is { Length: > 0 })
                FindRevisions([.. outlet], language.Claims);
        }

        superseded = supersededBy.Values.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The id of the article that <paramref name="article"/> corrects, or <see langword="null"/>.</summary>
    public string? SupersededBy(ArticleProfile article) => supersededBy.GetValueOrDefault(article.Id);

    /// <summary>Whether a later article of its outlet corrects <paramref name="article"/>.</summary>
    public bool IsSuperseded(ArticleProfile article) => superseded.Contains(article.Id);

    /// <summary>The number of origins of claims.</summary>
    public int Independent(IReadOnlyList<ClaimProfile> claims)
    {
        var counted = claims.Count == 1 ? claims : [.. claims.Where(claim => !superseded.Contains(claim.Article.Id))];
        return Math.Max(new Origins(counted, wordings).Count, 1);
    }

    /// <summary>The number of origins of whole articles; one without claims is of its outlet or stands for itself.</summary>
    public int OriginsOf(ImmutableArray<ArticleProfile> profiles)
    {
        var valid = profiles.Where(profile => !superseded.Contains(profile.Id)).ToList();
        var claims = valid.SelectMany(profile => profile.Claims).ToList();
        var stating = claims.Select(claim => claim.Article).ToHashSet();
        var outlets = stating.Select(OutletOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var silent = valid.Where(profile => !stating.Contains(profile)).Select(OutletOf).Distinct(StringComparer.OrdinalIgnoreCase);
        return (claims.Count == 0 ? 0 : new Origins(claims, wordings).Count) + silent.Count(outlet => !outlets.Contains(outlet));
    }

    private static string OutletOf(ArticleProfile profile) =>
        profile.Article.Document.Source is { Length: > 0 } source ? source : profile.Id;

    // A revision repeats half of the sentences of an earlier article and says that something in it was wrong.
    private void FindRevisions(List<ArticleProfile> outlet, ClaimWords words)
    {
        var revised = outlet.Where(article => article.Published is not null && HasCue(article, words)).ToList();
        if (revised.Count == 0)
            return;

        var skeletons = outlet.Select(SkeletonsOf).ToList();
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < outlet.Count; i++)
        {
            foreach (var skeleton in skeletons[i])
            {
                if (!holders.TryGetValue(skeleton, out var known))
                    holders.Add(skeleton, known = []);
                known.Add(i);
            }
        }

        foreach (var later in revised)
        {
            var repeated = Repeated(later, holders);
            var first = repeated.Where(entry => outlet[entry.Key].Published < later.Published && entry.Value * 100 >= skeletons[entry.Key].Count * RevisionPercent)
                .Select(entry => entry.Key).DefaultIfEmpty(-1).Min();
            if (first >= 0)
                supersededBy.Add(later.Id, outlet[first].Id);
        }
    }

    private static HashSet<string> SkeletonsOf(ArticleProfile article) =>
        article.Sentences.Where(sentence => sentence.Skeleton.Length > 0).Select(sentence => sentence.Skeleton).ToHashSet(StringComparer.Ordinal);

    /// <summary>How many sentences of <paramref name="later"/> each article of its outlet holds.</summary>
    private static Dictionary<int, int> Repeated(ArticleProfile later, Dictionary<string, List<int>> holders)
    {
        var repeated = new Dictionary<int, int>();
        foreach (var sentence in later.Sentences)
        {
            if (!holders.TryGetValue(sentence.Skeleton, out var known))
                continue;
            foreach (var article in known)
                repeated[article] = repeated.GetValueOrDefault(article) + 1;
        }

        return repeated;
    }

    private static bool HasCue(ArticleProfile article, ClaimWords words) =>
        article.Article.Analysis.Tokens.Any(token => words.Corrections.Contains(token.Lemma));
}

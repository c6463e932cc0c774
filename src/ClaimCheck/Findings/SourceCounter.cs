using System.Collections.Immutable;
using ClaimCheck.Languages;
using ClaimCheck.Matching;

namespace ClaimCheck.Findings;

/// <summary>Counts how many origins stand behind claims: word-for-word copies and articles of one outlet are one.</summary>
internal sealed class SourceCounter
{
    // Shorter sentences repeat by chance and prove no copying.
    private const int CopyWords = 8;
    // Sentences to either side; no paragraph of news is longer.
    private const int ParagraphReach = 30;
    private const int RevisionPercent = 50;
    private const int CopyPercent = 80;

    private readonly Dictionary<string, string> supersededBy = new(StringComparer.Ordinal);
    private readonly HashSet<string> superseded;
    private readonly Dictionary<string, HashSet<string>> wordsOf = new(StringComparer.Ordinal);

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

    /// <summary>The number of origins of claims.</summary>
    public int Independent(IReadOnlyList<ClaimProfile> claims)
    {
        var origins = new List<List<ClaimProfile>>();
        foreach (var claim in claims)
        {
            if (superseded.Contains(claim.Article.Id) && claims.Count > 1)
                continue;
            var same = origins.Where(origin => origin.Any(known => AreOneOrigin(known, claim))).ToList();
            foreach (var origin in same)
                origins.Remove(origin);
            origins.Add([.. same.SelectMany(origin => origin), claim]);
        }

        return Math.Max(origins.Count, 1);
    }

    private bool AreOneOrigin(ClaimProfile one, ClaimProfile other) =>
        one.Article == other.Article || IsOneOutlet(one.Article, other.Article) || SharesWording(one, other);

    private static bool IsOneOutlet(ArticleProfile one, ArticleProfile other) =>
        one.Article.Document.Source is { Length: > 0 } source
        && string.Equals(source, other.Article.Document.Source, StringComparison.OrdinalIgnoreCase);

    /// <summary>A whole sentence of the paragraph of one claim stands word for word by the other.</summary>
    private bool SharesWording(ClaimProfile one, ClaimProfile other)
    {
        var theirs = Paragraph(other).ToList();
        return Paragraph(one).Any(sentence => theirs.Exists(known => AreNearlyEqual(sentence, known)));
    }

    /// <summary>Four of five words stand in both sentences: an editor's touch on the same copy.</summary>
    private bool AreNearlyEqual(string one, string other)
    {
        if (string.Equals(one, other, StringComparison.Ordinal))
            return true;

        var words = WordsOf(one);
        var known = WordsOf(other);
        if (Math.Min(words.Count, known.Count) * 100 < CopyPercent * Math.Max(words.Count, known.Count))
            return false;
        return words.Count(known.Contains) * 100 >= CopyPercent * Math.Max(words.Count, known.Count);
    }

    private static IEnumerable<string> Paragraph(ClaimProfile claim)
    {
        var sentences = claim.Article.Article.Text.Sentences;
        var end = Math.Min(sentences.Length, claim.SentenceIndex + ParagraphReach);
        for (var i = Math.Max(0, claim.SentenceIndex - ParagraphReach); i < end; i++)
        {
            if (sentences[i].Paragraph == claim.Sentence.Paragraph && claim.Article.Sentences[i].Words >= CopyWords)
                yield return claim.Article.Sentences[i].Wording;
        }
    }

    private HashSet<string> WordsOf(string wording)
    {
        if (!wordsOf.TryGetValue(wording, out var words))
            wordsOf.Add(wording, words = wording.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal));
        return words;
    }

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

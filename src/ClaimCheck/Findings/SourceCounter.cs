using System.Collections.Immutable;
using ClaimCheck.Languages;
using ClaimCheck.Matching;

namespace ClaimCheck.Findings;

/// <summary>Counts how many origins stand behind claims: word-for-word copies and articles of one outlet are one.</summary>
internal sealed class SourceCounter
{
    // Shorter sentences repeat by chance and prove no copying.
    private const int CopyWords = 8;
    private const int RevisionPercent = 50;
    private const int CopyPercent = 80;

    private readonly Dictionary<string, string> supersededBy = new(StringComparer.Ordinal);

    public SourceCounter(ImmutableArray<ArticleProfile> profiles, Language language)
    {
        foreach (var later in profiles)
        {
            foreach (var earlier in profiles)
            {
                if (later != earlier && IsRevision(earlier, later, language.Claims))
                    supersededBy.TryAdd(later.Id, earlier.Id);
            }
        }
    }

    /// <summary>The id of the article that <paramref name="article"/> corrects, or <see langword="null"/>.</summary>
    public string? SupersededBy(ArticleProfile article) => supersededBy.GetValueOrDefault(article.Id);

    /// <summary>The number of origins of claims.</summary>
    public int Independent(IReadOnlyList<ClaimProfile> claims)
    {
        var origins = new List<List<ClaimProfile>>();
        foreach (var claim in claims)
        {
            if (supersededBy.ContainsValue(claim.Article.Id) && claims.Count > 1)
                continue;
            var same = origins.Where(origin => origin.Any(known => AreOneOrigin(known, claim))).ToList();
            foreach (var origin in same)
                origins.Remove(origin);
            origins.Add([.. same.SelectMany(origin => origin), claim]);
        }

        return Math.Max(origins.Count, 1);
    }

    private static bool AreOneOrigin(ClaimProfile one, ClaimProfile other) =>
        one.Article == other.Article || IsOneOutlet(one.Article, other.Article) || SharesWording(one, other);

    private static bool IsOneOutlet(ArticleProfile one, ArticleProfile other) =>
        one.Article.Document.Source is { Length: > 0 } source
        && string.Equals(source, other.Article.Document.Source, StringComparison.OrdinalIgnoreCase);

    /// <summary>A whole sentence of the paragraph of one claim stands word for word by the other.</summary>
    private static bool SharesWording(ClaimProfile one, ClaimProfile other)
    {
        var theirs = Paragraph(other).ToList();
        return Paragraph(one).Any(sentence => theirs.Exists(known => AreNearlyEqual(sentence, known)));
    }

    /// <summary>Four of five words stand in both sentences: an editor's touch on the same copy.</summary>
    private static bool AreNearlyEqual(string one, string other)
    {
        if (string.Equals(one, other, StringComparison.Ordinal))
            return true;

        var words = one.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var known = other.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        return words.Count(known.Contains) * 100 >= CopyPercent * Math.Max(words.Count, known.Count);
    }

    private static IEnumerable<string> Paragraph(ClaimProfile claim)
    {
        var sentences = claim.Article.Article.Text.Sentences;
        for (var i = 0; i < sentences.Length; i++)
        {
            if (sentences[i].Paragraph == claim.Sentence.Paragraph && claim.Article.Sentences[i].Words >= CopyWords)
                yield return claim.Article.Sentences[i].Wording;
        }
    }

    /// <summary>A later text of the same outlet that says it corrects and repeats most of the earlier one.</summary>
    private static bool IsRevision(ArticleProfile earlier, ArticleProfile later, ClaimWords words)
    {
        if (earlier.Published is not { } before || later.Published is not { } after || before >= after || !IsOneOutlet(earlier, later))
            return false;

        var known = earlier.Sentences.Where(sentence => sentence.Skeleton.Length > 0).Select(sentence => sentence.Skeleton).ToHashSet(StringComparer.Ordinal);
        var repeated = later.Sentences.Count(sentence => known.Contains(sentence.Skeleton));
        return known.Count > 0 && repeated * 100 >= known.Count * RevisionPercent && HasCue(later, words);
    }

    private static bool HasCue(ArticleProfile article, ClaimWords words) =>
        article.Article.Analysis.Tokens.Any(token => words.Corrections.Contains(token.Lemma));
}

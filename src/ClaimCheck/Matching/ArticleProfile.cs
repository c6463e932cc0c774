using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using NodaTime;

namespace ClaimCheck.Matching;

/// <summary>What comparing needs to know of one article, found once.</summary>
internal sealed class ArticleProfile
{
    public ArticleProfile(Article article, MatchingWords words, WordClasses classes, ClaimWords claimWords)
    {
        Article = article;
        Keys = KeysOf(article, words);
        KeyWeight = Keys.Values.Sum();
        Sentences = SentenceProfile.All(article);
        Claims = [.. article.Claims.Select(claim => new ClaimProfile(this, claim, words, classes, claimWords))];
        Distinct = WithoutRepetitions(Claims, Sentences);
    }

    public Article Article { get; }

    public string Id => Article.Document.Id;

    /// <summary>Names and nouns of the article with the weight each has as a sign of one event.</summary>
    public IReadOnlyDictionary<string, int> Keys { get; }

    public int KeyWeight { get; }

    public ImmutableArray<SentenceProfile> Sentences { get; }

    public ImmutableArray<ClaimProfile> Claims { get; }

    /// <summary>The claims without repetitions: a caption printed twice states its figures once.</summary>
    public ImmutableArray<ClaimProfile> Distinct { get; }

    /// <summary>The publication time on the time line, where it is known to the day.</summary>
    public LocalDateTime? Published =>
        Article.Document.Published is { Date: not null } published
            ? published.Earliest.PlusSeconds(-(published.Offset?.Seconds ?? 0))
            : null;

    private static SortedDictionary<string, int> KeysOf(Article article, MatchingWords words)
    {
        var keys = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in article.Mentions)
        {
            if (mention is EntityMention { Form: not (EntityForm.Pronoun or EntityForm.RoleNoun) } entity)
                keys.TryAdd(Key(entity.Canonical), words.WeightOf(Key(entity.Canonical)));
        }

        for (var i = 0; i < article.Analysis.Tokens.Length; i++)
        {
            var token = article.Analysis.Tokens[i];
            if (token.Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && words.WeightOf(Key(token.Lemma)) is > 0 and var weight)
                keys.TryAdd(Key(token.Lemma), weight);
        }

        return keys;
    }

    /// <summary>Whether the article states one value only for the slot of <paramref name="claim"/>.</summary>
    public bool IsOnlyOne(ClaimProfile claim)
    {
        foreach (var other in Distinct)
        {
            if (other != claim && other.Block == claim.Block
                && string.Equals(other.Claim.Relation, claim.Claim.Relation, StringComparison.Ordinal)
                && string.Equals(other.Claim.Role, claim.Claim.Role, StringComparison.Ordinal)
                && (claim.Claim.Role is not null || claim.Head is null || other.Head is null || string.Equals(other.Head, claim.Head, StringComparison.Ordinal))
                && other.Claim.Value?.Printed != claim.Claim.Value?.Printed)
                return false;
        }

        return true;
    }

    private static ImmutableArray<ClaimProfile> WithoutRepetitions(ImmutableArray<ClaimProfile> claims, ImmutableArray<SentenceProfile> sentences)
    {
        var known = new HashSet<(string, int, int)>();
        return [.. claims.Where(claim => known.Add((sentences[claim.SentenceIndex].Wording, claim.FigureIndex, claim.Claim.Span.Length)))];
    }

    private static string Key(string name) => name.ToLowerInvariant();
}

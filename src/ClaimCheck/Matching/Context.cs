using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Languages;

namespace ClaimCheck.Matching;

/// <summary>The words of a sentence that say what its figures are about, with the weight each has.</summary>
internal sealed class Context
{
    // Two words of which each stands in one text of a thousand.
    private const int Enough = 9;

    // No sentence of news holds more; a list of 100,000 words does.
    private const int MostWords = 100;

    // By class, in the order of the text.
    private readonly List<(string Key, string Lemma, int Weight, int Token)> told = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly WordClasses classes;

    // What stands for a word of the sentence in another: its synonyms, the words formed from it.
    private readonly Lazy<HashSet<string>> aliases;

    public Context(ArticleProfile article, int sentence, MatchingWords words, WordClasses classes)
    {
        this.classes = classes;
        var tokens = article.Article.Text.Sentences[sentence].Tokens;
        for (var i = tokens.Start; i < tokens.End && told.Count < MostWords; i++)
        {
            var token = article.Article.Analysis.Tokens[i];
            if (article.IsUnit(i))
                continue;
            if (token.Pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective))
                continue;
            var key = classes.ClassOf(token.Lemma);
            if (words.WeightOf(key) is > 0 and var weight && keys.Add(key))
                told.Add((key, token.Lemma, weight, i));
        }

        aliases = new(() => [.. told.SelectMany(word => classes.AliasesOf(word.Lemma))]);
    }

    /// <summary>The words, for counting in how many sentences each stands.</summary>
    public IEnumerable<string> Words => keys;

    /// <summary>Whether the sentences of two claims share words enough besides those that the other fields hold.</summary>
    public static bool Shares(ClaimProfile a, ClaimProfile b) => Shares(a, b, Enough);

    /// <summary>Whether the words that the sentences of two claims share besides those that the other fields hold weigh so much.</summary>
    /// <remarks>Counted from both sides, so that it does not matter which claim comes first.</remarks>
    public static bool Shares(ClaimProfile a, ClaimProfile b, int enough) => SharedWeight(a, b) >= enough && SharedWeight(b, a) >= enough;

    /// <summary>Whether the sentences of two claims share a noun of this weight, also one that both articles are about.</summary>
    public static bool SharesNoun(ClaimProfile a, ClaimProfile b, int weight) => HoldsNoun(a, b, weight) && HoldsNoun(b, a, weight);

    /// <summary>Whether the sentences of two claims share a word of this weight, also one that both articles are about or that a field holds.</summary>
    public static bool SharesWord(ClaimProfile a, ClaimProfile b, int weight) => HoldsWord(a, b, weight) && HoldsWord(b, a, weight);

    private static int SharedWeight(ClaimProfile a, ClaimProfile b)
    {
        var other = b.Article.ContextOf(b.SentenceIndex);
        var shared = 0;
        foreach (var (key, lemma, weight, _) in a.Article.ContextOf(a.SentenceIndex).told)
        {
            if (!IsField(a, key) && !IsField(b, key) && !a.Article.IsTopic(key) && !b.Article.IsTopic(key) && other.Holds(key, lemma))
                shared += weight;
        }

        return shared;
    }

    private static bool HoldsNoun(ClaimProfile a, ClaimProfile b, int weight)
    {
        var other = b.Article.ContextOf(b.SentenceIndex);
        foreach (var (key, lemma, own, _) in a.Article.ContextOf(a.SentenceIndex).told)
        {
            if (own >= weight && char.IsUpper(lemma, 0) && other.Holds(key, lemma))
                return true;
        }

        return false;
    }

    /// <summary>Names and who said it are shared by many figures of two reports.</summary>
    private static bool HoldsWord(ClaimProfile a, ClaimProfile b, int weight)
    {
        var other = b.Article.ContextOf(b.SentenceIndex);
        foreach (var (key, lemma, own, token) in a.Article.ContextOf(a.SentenceIndex).told)
        {
            if (own >= weight && !a.Article.IsName(token) && !IsOfVoice(a, token) && other.Holds(key, lemma))
                return true;
        }

        return false;
    }

    private static bool IsOfVoice(ClaimProfile claim, int token)
    {
        if (claim.Claim.Attribution.Speaker is not { } speaker)
            return false;

        // "Kämmerer Otto Kranz": the title before the name, too.
        var span = claim.Article.Article.Text.Tokens[token].Span;
        return span.Start < speaker.Span.End && speaker.Span.Start <= span.End + 1;
    }

    /// <summary>"Vertrag" stands for "Kaufvertrag", and the other way round.</summary>
    private bool Holds(string key, string lemma)
    {
        if (keys.Contains(key) || aliases.Value.Contains(lemma) || aliases.Value.Contains(key))
            return true;

        foreach (var known in keys)
        {
            if (char.IsUpper(known, 0) && char.IsUpper(key, 0) && classes.AreCompatible(known, key))
                return true;
        }

        return false;
    }

    private static bool IsField(ClaimProfile claim, string key) =>
        string.Equals(key, claim.Head, StringComparison.Ordinal) || string.Equals(key, claim.Trigger, StringComparison.Ordinal) || string.Equals(key, claim.Subject, StringComparison.Ordinal);
}

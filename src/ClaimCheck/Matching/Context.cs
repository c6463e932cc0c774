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

    private readonly Dictionary<string, int> weights = new(StringComparer.Ordinal);

    public Context(ArticleProfile article, int sentence, MatchingWords words, WordClasses classes)
    {
        var tokens = article.Article.Text.Sentences[sentence].Tokens;
        for (var i = tokens.Start; i < tokens.End && weights.Count < MostWords; i++)
        {
            var token = article.Article.Analysis.Tokens[i];
            if (token.Pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective))
                continue;
            var key = classes.ClassOf(token.Lemma);
            if (words.WeightOf(key) is > 0 and var weight)
                weights.TryAdd(key, weight);
        }
    }

    /// <summary>Whether the sentences of two claims share words enough besides those that the other fields hold.</summary>
    public static bool Shares(ClaimProfile a, ClaimProfile b) => Shares(a, b, Enough);

    /// <summary>Whether the words that the sentences of two claims share besides those that the other fields hold weigh so much.</summary>
    public static bool Shares(ClaimProfile a, ClaimProfile b, int enough)
    {
        var shared = 0;
        foreach (var (key, weight) in a.Article.ContextOf(a.SentenceIndex).weights)
        {
            if (b.Article.ContextOf(b.SentenceIndex).weights.ContainsKey(key) && !IsField(a, key) && !IsField(b, key) && !a.Article.IsTopic(key) && !b.Article.IsTopic(key))
                shared += weight;
        }

        return shared >= enough;
    }

    /// <summary>The words, for counting in how many sentences each stands.</summary>
    public IEnumerable<string> Words => weights.Keys;

    private static bool IsField(ClaimProfile claim, string key) =>
        string.Equals(key, claim.Head, StringComparison.Ordinal) || string.Equals(key, claim.Trigger, StringComparison.Ordinal) || string.Equals(key, claim.Subject, StringComparison.Ordinal);
}

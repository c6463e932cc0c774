using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Matching.Likelihood;

/// <summary>Weighs the words that two claims share in their surroundings.</summary>
internal sealed class SharedWords(MatchingWords words, WordClasses classes)
{
    // No sentence of news holds more; a list of 100,000 words does.
    private const int MostWords = 60;

    private const int Hundredths = 100;

    /// <summary>What two stretches share.</summary>
    public Sharing Of(IReadOnlyList<ContextWord> a, IReadOnlyList<ContextWord> b)
    {
        var (one, other) = (From(a, b), From(b, a));
        var all = one.All + other.All;
        return new Sharing(
            Math.Min(one.Words, other.Words),
            Math.Min(one.Heaviest, other.Heaviest),
            all == 0 ? 0 : Hundredths * (one.Words + other.Words) / all,
            Math.Min(one.Fields, other.Fields),
            all == 0 ? 0 : Hundredths * (one.Fields + other.Fields) / all);
    }

    /// <summary>The content words in a stretch of tokens, each once.</summary>
    public List<ContextWord> In(ArticleProfile article, TokenRange tokens)
    {
        var found = new List<ContextWord>();
        for (var i = tokens.Start; i < tokens.End && found.Count < MostWords; i++)
        {
            var token = article.Article.Analysis.Tokens[i];
            if (token.Pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective) || article.IsUnit(i))
                continue;
            var key = classes.ClassOf(token.Lemma);
            if (words.WeightOf(key) is > 0 and var weight && !found.Exists(word => string.Equals(word.Key, key, StringComparison.Ordinal)))
                found.Add(new ContextWord(key, token.Lemma, weight, classes.FieldsOf(token.Lemma), article.IsTopic(key)));
        }

        return found;
    }

    private (int All, int Words, int Heaviest, int Fields) From(IReadOnlyList<ContextWord> a, IReadOnlyList<ContextWord> b)
    {
        int all = 0, shared = 0, heaviest = 0, fields = 0;
        foreach (var word in a)
        {
            all += word.Weight;
            if (!IsIn(word, b))
            {
                fields += Math.Min(word.Weight, SharedField(word, b));
                continue;
            }

            shared += word.Weight;
            heaviest = Math.Max(heaviest, word.Weight);
        }

        return (all, shared, heaviest, shared + fields);
    }

    private int SharedField(ContextWord word, IReadOnlyList<ContextWord> others)
    {
        var most = 0;
        foreach (var other in others)
            most = Math.Max(most, classes.SharedField(word.Fields, other.Fields));
        return most;
    }

    private bool IsIn(ContextWord word, IReadOnlyList<ContextWord> others)
    {
        var aliases = classes.AliasesOf(word.Lemma);
        foreach (var other in others)
        {
            if (string.Equals(word.Key, other.Key, StringComparison.Ordinal)
                || (char.IsUpper(word.Lemma, 0) && char.IsUpper(other.Lemma, 0) && classes.AreCompatible(word.Lemma, other.Lemma))
                || aliases.Contains(other.Lemma, StringComparer.Ordinal))
                return true;
        }

        return false;
    }
}

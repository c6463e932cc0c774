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

    /// <summary>The weight of the words of <paramref name="a"/> that stand for words of <paramref name="b"/>, counted from the side where it is less.</summary>
    public int Weight(IReadOnlyList<ContextWord> a, IReadOnlyList<ContextWord> b) => Math.Min(From(a, b).Sum, From(b, a).Sum);

    /// <summary>The weight of the heaviest word shared, seen from the side where it is less.</summary>
    public int Heaviest(IReadOnlyList<ContextWord> a, IReadOnlyList<ContextWord> b) => Math.Min(From(a, b).Heaviest, From(b, a).Heaviest);

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
                found.Add(new ContextWord(key, token.Lemma, weight, article.IsTopic(key)));
        }

        return found;
    }

    private (int Sum, int Heaviest) From(IReadOnlyList<ContextWord> a, IReadOnlyList<ContextWord> b)
    {
        var (sum, heaviest) = (0, 0);
        foreach (var word in a)
        {
            if (!IsIn(word, b))
                continue;
            sum += word.Weight;
            heaviest = Math.Max(heaviest, word.Weight);
        }

        return (sum, heaviest);
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

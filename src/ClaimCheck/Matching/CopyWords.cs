using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Text;

namespace ClaimCheck.Matching;

/// <summary>The words that carry what a sentence says, its figures left out, to find the same sentence edited by another hand.</summary>
internal sealed class CopyWords
{
    // No sentence of news holds more; a list of 100,000 words does.
    private const int MostWords = 60;
    private const int MaskBits = 64;

    // Of which two remain where two copies are edited.
    private const int Rarest = 4;

    private readonly List<CopyWord> told = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> forms = new(StringComparer.Ordinal);

    public CopyWords(ArticleProfile article, int sentence, MatchingWords words, WordClasses classes)
    {
        var tokens = article.Article.Text.Sentences[sentence].Tokens;
        for (var i = tokens.Start; i < tokens.End && told.Count < MostWords; i++)
        {
            var token = article.Article.Analysis.Tokens[i];
            if (token.Pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective) || article.Copies.IsInFigure(i))
                continue;
            var key = classes.ClassOf(token.Lemma);
            var form = Folding.Fold(article.Article.Text.Surface(i));
            told.Add(new CopyWord(key, token.Lemma, form, i, token.Pos, article.IsName(i), words.WeightOf(key)));
            forms.Add(form);
            if (keys.Add(key))
                Mask |= 1UL << (int)(HashOf(key) % MaskBits);
        }
    }

    /// <summary>The words in the order of the text.</summary>
    public IReadOnlyList<CopyWord> Words => told;

    /// <summary>How many different words it holds.</summary>
    public int Count => keys.Count;

    /// <summary>A bit for each base form: a bit that another sentence lacks is a base form that it lacks.</summary>
    public ulong Mask { get; }

    /// <summary>Whether it holds a word: by its base form, or by its form where another base form was taken for it.</summary>
    public bool Holds(CopyWord word) => keys.Contains(word.Key) || forms.Contains(word.Form);

    /// <summary>Each word once that another sentence does not hold.</summary>
    public List<CopyWord> Without(CopyWords other)
    {
        var left = new List<CopyWord>();
        foreach (var word in told)
        {
            if (!other.Holds(word) && !left.Exists(known => string.Equals(known.Key, word.Key, StringComparison.Ordinal)))
                left.Add(word);
        }

        return left;
    }

    /// <summary>What the words weigh that another sentence holds, too.</summary>
    public int SharedWeight(CopyWords other)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var weight = 0;
        foreach (var word in told)
        {
            if (other.Holds(word) && known.Add(word.Key))
                weight += word.Weight;
        }

        return weight;
    }

    /// <summary>The word that stands next before a token; <see langword="null"/> where none does.</summary>
    public CopyWord? Before(int token)
    {
        CopyWord? found = null;
        foreach (var word in told)
        {
            if (word.Token >= token)
                break;
            found = word;
        }

        return found;
    }

    /// <summary>The word that stands next behind a token; <see langword="null"/> where none does.</summary>
    public CopyWord? Behind(int token)
    {
        foreach (var word in told)
        {
            if (word.Token >= token)
                return word;
        }

        return null;
    }

    /// <summary>The rarest words, two by two, as hashes: of two copies one of these pairs is mostly the same.</summary>
    public IEnumerable<(uint, uint)> RarestPairs()
    {
        var rarest = told.DistinctBy(word => word.Key, StringComparer.Ordinal)
            .OrderByDescending(word => word.Weight).ThenByDescending(word => word.Key.Length).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Take(Rarest).Select(word => HashOf(word.Key)).Order().ToArray();
        for (var i = 0; i < rarest.Length; i++)
        {
            for (var j = i + 1; j < rarest.Length; j++)
                yield return (rarest[i], rarest[j]);
        }
    }

    /// <summary>The hash of a word, the same on every machine (FNV-1a over UTF-16 units).</summary>
    public static uint HashOf(string word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
            hash = unchecked((hash ^ letter) * 16777619u);
        return hash;
    }
}

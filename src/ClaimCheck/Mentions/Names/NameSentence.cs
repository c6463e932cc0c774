using ClaimCheck.Analysis;
using ClaimCheck.Spotting;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Names;

/// <summary>The words of one sentence as the model sees them; the buffers serve one sentence after the other.</summary>
internal sealed class NameSentence(NameWordReader reader)
{
    // "Der Herr der Ringe", "Freiburg im Breisgau": so many small words stand inside a name.
    private const int Gap = 3;

    private NameWord[] words = new NameWord[64];
    private bool[] open = new bool[64];

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a token can belong to a name: it has a capital or stands closely between two that have.</summary>
    public bool IsOpen(int token) => open[token];

    /// <summary>Takes up the next sentence.</summary>
    public void Read(SpottedText text, AnalyzedDocument analysis, TokenRange sentence)
    {
        Count = sentence.Count;
        if (words.Length < Count)
        {
            words = new NameWord[Count * 2];
            open = new bool[Count * 2];
        }

        reader.Read(text, analysis, sentence, words);
        var last = -Gap - 2;
        for (var i = 0; i < Count; i++)
        {
            open[i] = HasCapitalOrDigit(text.Text, sentence.Start + i);
            if (!open[i])
                continue;
            if (i - last - 1 <= Gap)
                open.AsSpan(last + 1, i - last - 1).Fill(true);
            last = i;
        }
    }

    /// <summary>Writes the features of a token.</summary>
    /// <returns>How many they are.</returns>
    public int Features(int token, Span<uint> features) => NameFeatures.Write(words.AsSpan(0, Count), token, features);

    private static bool HasCapitalOrDigit(TokenizedText text, int token)
    {
        foreach (var c in text.Characters(token))
        {
            if (char.IsUpper(c) || char.IsDigit(c))
                return true;
        }

        return false;
    }
}

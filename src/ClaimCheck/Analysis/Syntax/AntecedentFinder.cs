using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>Finds the phrase that a relative clause belongs to.</summary>
internal sealed class AntecedentFinder(TaggedToken[] tokens, List<Phrase> phrases, ClauseWords words)
{
    // "die Zahl der Toten in der Stadt, die …": how many phrases may stand between.
    private const int Reach = 4;

    /// <summary>The phrase before the relative clause that agrees with its pronoun in number and gender; else the nearest; -1 where there is none.</summary>
    /// <param name="start">The first token of the clause.</param>
    /// <param name="end">One past its last token.</param>
    /// <param name="firstPhrase">The first phrase of the sentence.</param>
    public int Find(int start, int end, int firstPhrase)
    {
        var pronoun = start;
        while (pronoun < end - 1 && tokens[pronoun].Tag is not (Stts.PRELS or Stts.PRELAT or Stts.PWAV))
            pronoun++;
        if (words.IsSentential(tokens[pronoun].Lemma))
            return Indefinite(start, firstPhrase);
        var wanted = NumberAndGender(tokens[pronoun].Tag == Stts.PRELS ? tokens[pronoun].Reading.Cells : Agreement.Any);
        var nearest = -1;
        for (var p = LastBefore(start, firstPhrase); p >= firstPhrase; p--)
        {
            if (tokens[phrases[p].Head].Tag is Stts.PRELS or Stts.PRF)
                continue;
            nearest = nearest < 0 ? p : nearest;
            if ((NumberAndGender(phrases[p].Cells) & wanted) != 0)
                return p;
            if (nearest - p >= Reach - 1)
                break;
        }

        return nearest;
    }

    // "nichts, was …"; else the whole clause is meant.
    private int Indefinite(int start, int firstPhrase)
    {
        var last = LastBefore(start, firstPhrase);
        return last >= firstPhrase && phrases[last].Tokens.End >= start - 1 && tokens[phrases[last].Head].Tag is Stts.PIS or Stts.PDS ? last : -1;
    }

    private int LastBefore(int token, int firstPhrase)
    {
        var (low, high) = (firstPhrase, phrases.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (phrases[middle].Tokens.Start < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    /// <summary>Six bits: number and gender, whatever the case.</summary>
    private static uint NumberAndGender(uint cells) => (cells | (cells >> 6) | (cells >> 12) | (cells >> 18)) & 0x3F;
}

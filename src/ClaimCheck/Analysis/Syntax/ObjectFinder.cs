using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>Chooses the objects of a clause among the phrases that are not its subject.</summary>
internal sealed class ObjectFinder(TaggedToken[] tokens, List<Phrase> phrases, PhraseWords words)
{
    /// <summary>The phrase in the accusative that fits best, or -1; a passive and a copula have none.</summary>
    public int Direct(List<int> own, int subject)
    {
        var best = -1;
        foreach (var index in own)
        {
            if (!IsCandidate(index, subject, Agreement.Accusative) || (best >= 0 && !IsOnly(index, Agreement.Accusative)))
                continue;
            best = index;
            if (IsOnly(index, Agreement.Accusative))
                break;
        }

        return best;
    }

    /// <summary>The first phrase that can be nothing but a dative, or -1.</summary>
    public int Indirect(List<int> own, int subject)
    {
        foreach (var index in own)
        {
            if (IsCandidate(index, subject, Agreement.Dative) && IsOnly(index, Agreement.Dative))
                return index;
        }

        return -1;
    }

    private bool IsCandidate(int index, int subject, uint cases)
    {
        var phrase = phrases[index];
        return index != subject && !phrase.IsDependent && phrase.Preposition < 0 && (phrase.Cells & cases) != 0
            && tokens[phrase.Head].Tag is not (Stts.PRF or Stts.CARD)
            && words.ClassOf(tokens[phrase.Head].Lemma) != NounClass.Time;
    }

    private bool IsOnly(int index, uint cases) => (phrases[index].Cells & ~cases) == 0;
}

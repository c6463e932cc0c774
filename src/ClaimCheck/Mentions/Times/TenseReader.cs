using ClaimCheck.Analysis;
using ClaimCheck.Languages;

namespace ClaimCheck.Mentions.Times;

/// <summary>Tells from the verbs around a time whether it lies in the past or is to come.</summary>
internal sealed class TenseReader(TimeText text)
{
    /// <summary>-1 for the past, 1 for what is to come, 0 where the words do not tell.</summary>
    public int Near(int index)
    {
        if (text.Analysis.Clauses.Length > 0 && OfClause(index) is var tense and not 0)
            return tense;
        return FromWords();
    }

    private int OfClause(int index)
    {
        var clause = text.Analysis.ClauseOf(index);
        if (clause < 0)
            return 0;
        var features = text.Analysis.Clauses[clause].Features;
        if ((features & Features.Future) != Features.None)
            return 1;
        return (features & Features.Perfect) != Features.None || (features & (Features.Past | Features.Present)) == Features.Past ? -1 : 0;
    }

    // Words for what is to come are rarer and tell more than an auxiliary of the past.
    private int FromWords()
    {
        var tense = 0;
        for (var i = text.Start; i < text.End; i++)
        {
            if (!text.TryFind(i, TimeWordKind.Tense, out var word, out _))
                continue;
            if (word.Number > 0)
                return 1;
            tense = -1;
        }

        return tense;
    }
}

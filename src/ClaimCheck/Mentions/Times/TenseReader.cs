using ClaimCheck.Analysis;
using ClaimCheck.Languages;

namespace ClaimCheck.Mentions.Times;

/// <summary>Tells from the verbs around a time whether it lies in the past or is to come.</summary>
internal sealed class TenseReader(TimeText text)
{
    private const int FarthestVerb = 24;

    // A verb beyond a comma mostly belongs to another clause; it counts only where the own clause is silent.
    private const int Comma = 12;

    /// <summary>-1 for the past, 1 for what is to come, 0 where the words do not tell.</summary>
    public int Near(int index)
    {
        var clause = text.Analysis.Clauses.IsEmpty ? -1 : text.Analysis.ClauseOf(index);
        if (clause >= 0 && OfFeatures(text.Analysis.Clauses[clause].Features) is var tense and not 0)
            return tense;
        var after = Nearest(index, 1, out var distanceAfter);
        var before = Nearest(index, -1, out var distanceBefore);
        return after != 0 && (before == 0 || distanceAfter <= distanceBefore) ? after : before;
    }

    private int Nearest(int index, int step, out int distance)
    {
        distance = 0;
        for (var i = index; i >= text.Start && i < text.End && distance < FarthestVerb; i += step)
        {
            if (OfToken(i) is var tense and not 0)
                return tense;
            distance += text.IsMark(i, ',') ? Comma : 1;
        }

        return 0;
    }

    private int OfToken(int index)
    {
        if (text.TryFind(index, TimeWordKind.Tense, out var word, out _))
            return word.Number;
        var tokens = text.Analysis.Tokens;
        return index < tokens.Length && (tokens[index].Features & Features.Finite) != Features.None ? OfFeatures(tokens[index].Features) : 0;
    }

    private static int OfFeatures(Features features)
    {
        if ((features & Features.Future) != Features.None)
            return 1;
        var isSubjunctive = (features & Features.Subjunctive) != Features.None && (features & Features.Indicative) == Features.None;
        return (features & Features.Perfect) != Features.None || (!isSubjunctive && (features & (Features.Past | Features.Present)) == Features.Past) ? -1 : 0;
    }
}

using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Morphology;

/// <summary>Finds the words that agree with each other, by their tags.</summary>
internal static class NominalGroups
{
    // Longer ones are no language, and time must grow with the text alone.
    private const int Longest = 24;

    /// <summary>The group that begins with <paramref name="start"/>, or none where it is no nominal word.</summary>
    public static NominalGroup? StartingAt(TaggedToken[] tokens, int start, TokenRange segment)
    {
        var tag = tokens[start].Tag;
        if (!tag.IsNoun() && !tag.IsPronoun() && !tag.IsDeterminer() && tag != Stts.ADJA)
            return null;
        var head = tag.IsDeterminer() || tag == Stts.ADJA ? HeadOf(tokens, start, segment.End) : start;
        var preposition = start > segment.Start && tokens[start - 1].Tag is Stts.APPR or Stts.APPRART ? start - 1 : -1;
        return new NominalGroup(new TokenRange(start, head + 1), head, preposition, Cells(tokens, start, head, preposition));
    }

    /// <summary>Whether a token inside a group shares its inflection.</summary>
    public static bool IsMember(Stts tag) => tag == Stts.ADJA || tag.IsDeterminer() || tag.IsNoun() || tag.IsPronoun();

    private static int HeadOf(TaggedToken[] tokens, int start, int end)
    {
        var last = start;
        for (var i = start + 1; i < Math.Min(end, start + Longest); i++)
        {
            var tag = tokens[i].Tag;
            if (tag.IsNoun())
                return i;
            if (tag is Stts.ADJA or Stts.PIAT)
                last = i;
            else if (tag is not (Stts.CARD or Stts.ADV or Stts.ADJD or Stts.TRUNC or Stts.PPOSAT or Stts.PDAT) && !(tag == Stts.KON && tokens[i - 1].Tag is Stts.ADJA or Stts.TRUNC))
                return last;
        }

        return last;
    }

    private static uint Cells(TaggedToken[] tokens, int start, int head, int preposition)
    {
        var hasDeterminer = tokens[start].Tag.IsDeterminer() || (preposition >= 0 && tokens[preposition].Tag == Stts.APPRART);
        var cells = Narrowed(Agreement.Any, Own(tokens[head].Reading, tokens[head].Tag == Stts.ADJA && hasDeterminer));
        if (preposition >= 0)
            cells = Narrowed(cells, tokens[preposition].Reading.Cells);
        for (var i = start; i < head; i++)
        {
            if (IsMember(tokens[i].Tag))
                cells = Narrowed(cells, Own(tokens[i].Reading, hasDeterminer));
        }

        return cells;
    }

    private static uint Own(WordReading reading, bool hasDeterminer)
    {
        var cells = hasDeterminer ? reading.Cells : reading.StrongCells;
        return cells != 0 ? cells : reading.Cells | reading.StrongCells;
    }

    // A word that agrees with none of the others is a slip or read wrongly: the others stand.
    private static uint Narrowed(uint cells, uint own) => (cells & own) != 0 ? cells & own : cells;
}

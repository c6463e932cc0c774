using ClaimCheck.Analysis.Tagging;

namespace ClaimCheck.Analysis.Words;

/// <summary>Of several readings with one tag the better lemma stands, with the cells of all.</summary>
internal static class CandidateMerge
{
    /// <summary>Leaves one reading for each tag among those from <paramref name="first"/> on.</summary>
    public static void Settle(List<Candidate> candidates, int first)
    {
        for (var i = first; i < candidates.Count; i++)
        {
            for (var j = candidates.Count - 1; j > i; j--)
            {
                if (candidates[j].Tag != candidates[i].Tag)
                    continue;
                candidates[i] = Merge(candidates[i], candidates[j]);
                candidates.RemoveAt(j);
            }
        }
    }

    private static Candidate Merge(Candidate first, Candidate second)
    {
        var reading = first.Reading with
        {
            Cells = first.Reading.Cells | second.Reading.Cells,
            StrongCells = first.Reading.StrongCells | second.Reading.StrongCells,
        };
        return (IsBetter(first, second) ? second : first) with { Reading = reading };
    }

    private static bool IsBetter(Candidate first, Candidate second)
    {
        if (first.Entry is not { } one || second.Entry is not { } other)
            return false;

        // "Stunden" is the plural of "Stunde" before it is "das Stunden".
        if (one is { Dropped: 0, Suffix.Length: 0 } && other.Dropped > 0 && first.Tag == Stts.NN && IsInfinitive(first.Reading))
            return true;

        // "gefallen" is the participle of "fallen" before it is that of "gefallen".
        if (first.Tag == Stts.VVPP && other.Dropped - other.Suffix.Length > one.Dropped - one.Suffix.Length)
            return true;

        // "Verletzten" is under "Verletzte" (she) and "Verletzter" (he, they): the second, longer by a letter, is the lemma.
        return first.Tag == Stts.NN && first.Rule == second.Rule && other.Dropped == one.Dropped
            && other.Suffix.Length == one.Suffix.Length + 1 && other.Suffix.AsSpan().StartsWith(one.Suffix);
    }

    private static bool IsInfinitive(WordReading reading) =>
        (reading.Cells & ~Agreement.Cells(Features.Singular | Features.Neuter)) == 0;
}

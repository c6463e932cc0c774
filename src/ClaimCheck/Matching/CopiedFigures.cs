namespace ClaimCheck.Matching;

/// <summary>Which figure of a sentence stands for which of its copy.</summary>
internal sealed class CopiedFigures
{
    private const int MostFigures = 20;

    // "am 10. und 11. Juli" and "am 20. und 21. Juli"
    private const int MostOfOneKind = 2;

    private readonly int[] counterparts;
    private readonly bool[] isTaken;

    private CopiedFigures(int figures, int others)
    {
        counterparts = new int[figures];
        Array.Fill(counterparts, -1);
        isTaken = new bool[others];
    }

    /// <summary>How many figures are the same in both.</summary>
    public int Same { get; private set; }

    /// <summary>Whether two figures, each the so-manieth of its sentence, stand for one.</summary>
    public bool AreOne(int figure, int other) => (uint)figure < (uint)counterparts.Length && other >= 0 && counterparts[figure] == other;

    /// <summary>
    /// Pairs the figures of two copies: the same ones, then those that are left; <see langword="null"/> where numbers differ
    /// and times do, too, or several of one kind, which is a pattern used for two events: "Am Montag kamen 300 Gäste", "Am Dienstag 400".
    /// </summary>
    public static CopiedFigures? Of(SentenceProfile one, SentenceProfile other)
    {
        if (one.Figures.Length is 0 or > MostFigures || other.Figures.Length is 0 or > MostFigures)
            return null;

        var found = new CopiedFigures(one.Figures.Length, other.Figures.Length);
        found.PairSame(one, other);
        return found.PairLeft(one, other) ? found : null;
    }

    private void PairSame(SentenceProfile one, SentenceProfile other)
    {
        for (var i = 0; i < counterparts.Length; i++)
        {
            for (var j = 0; j < isTaken.Length && counterparts[i] < 0; j++)
            {
                if (!isTaken[j] && string.Equals(one.Figures[i], other.Figures[j], StringComparison.Ordinal))
                    Pair(i, j);
            }

            if (counterparts[i] >= 0)
                Same++;
        }
    }

    private bool PairLeft(SentenceProfile one, SentenceProfile other)
    {
        var (numbers, others) = Left(one, other, SentenceProfile.IsNumber);
        var (times, otherTimes) = Left(one, other, SentenceProfile.IsPoint);
        if (numbers.Count > 0 && others.Count > 0 && times.Count > 0 && otherTimes.Count > 0)
            return false;

        return Pair(numbers, others, most: 1)
            && PairTimes(one, other, times, otherTimes);
    }

    /// <summary>"Drei Monate später verhaftete ihn die Polizei am Montag": days stand for days, months for months.</summary>
    private bool PairTimes(SentenceProfile one, SentenceProfile other, List<int> left, List<int> right)
    {
        foreach (var length in left.Select(figure => one.Figures[figure].Length).Distinct())
        {
            if (!Pair([.. left.Where(figure => one.Figures[figure].Length == length)], [.. right.Where(figure => other.Figures[figure].Length == length)], MostOfOneKind))
                return false;
        }

        return true;
    }

    private bool Pair(List<int> left, List<int> right, int most)
    {
        if (left.Count == 0 || right.Count == 0)
            return true;
        if (left.Count != right.Count || left.Count > most)
            return false;

        for (var i = 0; i < left.Count; i++)
            Pair(left[i], right[i]);
        return true;
    }

    private void Pair(int figure, int other)
    {
        counterparts[figure] = other;
        isTaken[other] = true;
    }

    private (List<int> Left, List<int> Right) Left(SentenceProfile one, SentenceProfile other, Func<string, bool> isOfKind) =>
        ([.. Enumerable.Range(0, counterparts.Length).Where(i => counterparts[i] < 0 && isOfKind(one.Figures[i]))],
            [.. Enumerable.Range(0, isTaken.Length).Where(i => !isTaken[i] && isOfKind(other.Figures[i]))]);
}

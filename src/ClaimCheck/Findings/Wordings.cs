namespace ClaimCheck.Findings;

/// <summary>Sentences as sets of words, for finding those that are copies but for an editor's touch.</summary>
internal sealed class Wordings
{
    private const int CopyPercent = 80;

    private readonly Dictionary<string, string[]> words = new(StringComparer.Ordinal);

    /// <summary>
    /// The words of a sentence one of which a copy must hold: of two sets that share four fifths of the larger one, the
    /// first fifths in any common order meet (prefix filtering, Chaudhuri, Ganti and Kaushik 2006).
    /// </summary>
    public ReadOnlySpan<string> Leading(string wording)
    {
        var all = WordsOf(wording);
        return all.AsSpan(0, all.Length - ((all.Length * CopyPercent + 99) / 100) + (all.Length > 0 ? 1 : 0));
    }

    /// <summary>Whether four of five words stand in both sentences.</summary>
    public bool AreNearlyEqual(string one, string other)
    {
        if (string.Equals(one, other, StringComparison.Ordinal))
            return true;

        var first = WordsOf(one);
        var second = WordsOf(other);
        var most = Math.Max(first.Length, second.Length) * CopyPercent;
        return Math.Min(first.Length, second.Length) * 100 >= most && Shared(first, second) * 100 >= most;
    }

    private static int Shared(string[] one, string[] other)
    {
        int i = 0, j = 0, shared = 0;
        while (i < one.Length && j < other.Length)
        {
            var order = string.CompareOrdinal(one[i], other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    /// <summary>The distinct words in ordinal order.</summary>
    private string[] WordsOf(string wording)
    {
        if (!words.TryGetValue(wording, out var known))
            words.Add(wording, known = [.. wording.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        return known;
    }
}

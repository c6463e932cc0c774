namespace ClaimCheck.Analysis.Tagging;

/// <summary>
/// What can be seen of the verb bracket before any tag is chosen. Between two marks a German clause has one finite verb:
/// whether one was seen already, whether one may come, and how the clause opens says much about a form that may be finite
/// verb, participle or infinitive.
/// </summary>
internal static class BracketCues
{
    private const uint LeftUnit = 1;
    private const uint RightUnit = 8;
    private const uint OpenerUnit = 32;
    private const uint LastUnit = 256;

    /// <summary>What was seen before: nothing, perhaps a finite verb, surely a full verb, an auxiliary, a modal.</summary>
    public static uint Left(uint cues) => cues % RightUnit;

    /// <summary>What is seen behind: nothing, perhaps a finite verb, surely one.</summary>
    public static uint Right(uint cues) => cues % OpenerUnit / RightUnit;

    /// <summary>How the clause opens.</summary>
    public static uint Opener(uint cues) => cues % LastUnit / OpenerUnit;

    /// <summary>Whether a mark follows.</summary>
    public static uint Last(uint cues) => cues / LastUnit;

    /// <summary>Adds the cues of every word.</summary>
    public static void Find(ReadOnlySpan<WordView> words, List<uint> cues)
    {
        for (var start = 0; start < words.Length;)
        {
            var end = start;
            while (end < words.Length && !words[end].MustBe(TagSet.ClauseMark))
                end++;
            FindInside(words[start..end], cues);
            if (end < words.Length)
                cues.Add(0);
            start = end + 1;
        }
    }

    private static void FindInside(ReadOnlySpan<WordView> words, List<uint> cues)
    {
        var first = cues.Count;
        var opener = OpenerOf(words) * OpenerUnit;
        var left = 0u;
        foreach (var word in words)
        {
            cues.Add((left * LeftUnit) + opener);
            left = Math.Max(left, Finite(word));
        }

        var right = 0u;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            cues[first + i] += right * RightUnit;
            right = Math.Max(right, Math.Min(Finite(words[i]), 2));
        }

        if (words.Length > 0)
            cues[^1] += LastUnit;
    }

    private static uint Finite(WordView word) =>
        !word.CanBe(TagSet.Finite) ? 0u
        : !word.MustBe(TagSet.Finite) ? 1u
        : word.MustBe(TagSet.FullVerb) ? 2u
        : word.MustBe(TagSet.Auxiliary) ? 3u
        : 4u;

    private static uint OpenerOf(ReadOnlySpan<WordView> words)
    {
        for (var i = 0; i < Math.Min(2, words.Length); i++)
        {
            if (words[i].MustBe(TagSet.Subordinator))
                return 1;
            if (words[i].CanBe(TagSet.Relative))
                return 2;
            if (words[i].CanBe(TagSet.Question))
                return 3;
            if (words[i].CanBe(TagSet.InfinitiveOpener))
                return 4;
            if (words[i].CanBe(TagSet.Subordinator))
                return 5;
            if (!words[i].CanBe(TagSet.Preposition))
                return 0;
        }

        return 0;
    }
}

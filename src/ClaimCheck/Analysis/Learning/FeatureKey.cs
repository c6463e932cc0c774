namespace ClaimCheck.Analysis.Learning;

/// <summary>
/// Numbers for what a model looks at: 32 bits mixed from the kind of observation and what was observed. No string is
/// built; the same on every machine.
/// </summary>
internal static class FeatureKey
{
    // Odd constants of splitmix64 (Steele, Lea, Flood 2014).
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xBF58476D1CE4E5B9;
    private const ulong Third = 0x94D049BB133111EB;

    /// <summary>The key of an observation.</summary>
    /// <param name="kind">Which kind it is, a small number of the model's own.</param>
    /// <param name="observed">What was observed.</param>
    public static uint Of(int kind, uint observed) => Mix(((ulong)kind * First) ^ (observed * Second));

    /// <summary>The key of two observations together.</summary>
    public static uint Of(int kind, uint first, uint second) => Mix(((ulong)kind * First) ^ (first * Second) ^ (((ulong)second << 32 | second) * Third));

    /// <summary>The key of three observations together.</summary>
    public static uint Of(int kind, uint first, uint second, uint third) => Of(kind, first, Of(kind, second, third));

    /// <summary>A number for the characters of a word, or of its beginning or end; case counts.</summary>
    public static uint OfWord(ReadOnlySpan<char> word)
    {
        // FNV-1a (Fowler, Noll, Vo).
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619u;
        return hash;
    }

    private static uint Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * Second;
        value = (value ^ (value >> 27)) * Third;
        return (uint)((value ^ (value >> 31)) >> 16);
    }
}

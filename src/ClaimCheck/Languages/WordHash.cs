namespace ClaimCheck.Languages;

/// <summary>Numbers for words that are the same on every machine, unlike <see cref="string.GetHashCode()"/>.</summary>
internal static class WordHash
{
    /// <summary>FNV-1a over code units (Fowler, Noll, Vo), its upper bits mixed into the lower ones.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619u;
        return hash ^ (hash >> 15);
    }

    /// <summary>The number of a pair in this order.</summary>
    public static uint Of(uint first, uint second)
    {
        var hash = ((first ^ 0x9E3779B9u) * 0x85EBCA6Bu) + second;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}

using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>Endings and parts of words that hold a length of time: "dreitägig", "35-Stunden-Woche", "jahrelang".</summary>
internal sealed class TimeCompounds
{
    private const int KeyLength = 3;
    private const int ShortestWord = 6;

    private readonly FrozenDictionary<int, TimeCompound[]> adjectives;
    private readonly TimeCompound[] parts;
    private readonly TimeCompound[] inner;
    private readonly FrozenDictionary<int, TimeCompound[]> tails;
    private readonly FrozenDictionary<int, TimeCompound[]> whole;

    /// <summary>Reads the list.</summary>
    public TimeCompounds(DataFile file)
    {
        adjectives = ByEnding(file, "adjective");
        whole = ByEnding(file, "whole");
        tails = ByEnding(file, "tail");
        parts = [.. Of(file, "hyphen")];
        inner = [.. Of(file, "inner")];
    }

    /// <summary>Whether a word ends like one that holds a length of time, or has parts.</summary>
    public bool CanHold(ReadOnlySpan<char> word) =>
        word.Length > ShortestWord && (adjectives.ContainsKey(Key(word)) || whole.ContainsKey(Key(word)) || tails.ContainsKey(Key(word)) || word.Contains('-'));

    /// <summary>The adjective of a length that ends <paramref name="word"/>, with at least one letter before it.</summary>
    public TimeCompound? AdjectiveAtEndOf(ReadOnlySpan<char> word) => Find(adjectives, word, 1);

    /// <summary>The word itself where it stands for a length.</summary>
    public TimeCompound? Whole(ReadOnlySpan<char> word) => Find(whole, word, 0) is { } found && found.Form.Length == word.Length ? found : null;

    /// <summary>The unit that is a hyphenated part of a word.</summary>
    public TimeCompound? Part(ReadOnlySpan<char> part)
    {
        foreach (var candidate in parts)
        {
            if (part.SequenceEqual(candidate.Form))
                return candidate;
        }

        return null;
    }

    /// <summary>The unit inside a word such as "Fünfjahresplan".</summary>
    /// <param name="word">A word that ends in a noun for something that lasts.</param>
    /// <param name="count">The letters before the unit: "Fünf".</param>
    public TimeCompound? Inner(ReadOnlySpan<char> word, out ReadOnlySpan<char> count)
    {
        count = default;
        if (Find(tails, word, 1) is not { } tail)
            return null;
        var head = word[..^tail.Form.Length];
        foreach (var unit in inner)
        {
            if (!head.EndsWith(unit.Form, StringComparison.Ordinal))
                continue;
            count = head[..^unit.Form.Length];
            return unit;
        }

        return null;
    }

    private static TimeCompound? Find(FrozenDictionary<int, TimeCompound[]> table, ReadOnlySpan<char> word, int before)
    {
        if (word.Length < KeyLength + before || !table.TryGetValue(Key(word), out var candidates))
            return null;
        foreach (var candidate in candidates)
        {
            if (word.Length < candidate.Form.Length + before || !word[^(candidate.Form.Length - 1)..].SequenceEqual(candidate.Form.AsSpan(1)))
                continue;
            if (char.ToLowerInvariant(word[^candidate.Form.Length]) == candidate.Form[0])
                return candidate;
        }

        return null;
    }

    private static FrozenDictionary<int, TimeCompound[]> ByEnding(DataFile file, string kind) =>
        Of(file, kind)
            .GroupBy(compound => Key(compound.Form))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static IEnumerable<TimeCompound> Of(DataFile file, string kind) =>
        file.Rows.Where(row => row["kind"] == kind)
            .SelectMany(row => row.List("forms").Select(form => new TimeCompound(form, row["value"])));

    private static int Key(ReadOnlySpan<char> word) => (word[^1] << 20) ^ (word[^2] << 10) ^ word[^3];
}

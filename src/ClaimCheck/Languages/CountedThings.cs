using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ClaimCheck.Languages;

/// <summary>Groups of nouns that reports of one event use for the same counted things: "neun Stationen" and "elf Haltepunkte".</summary>
internal sealed class CountedThings
{
    private const int LongestEnding = 2;

    private readonly FrozenDictionary<string, ImmutableArray<string>> groupsByNoun;

    private CountedThings(FrozenDictionary<string, ImmutableArray<string>> groupsByNoun) => this.groupsByNoun = groupsByNoun;

    /// <summary>Reads a packaged file with the columns <c>thing</c> and <c>nouns</c>.</summary>
    public static CountedThings Packaged(string name)
    {
        var found = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var row in DataFile.Packaged(name).Rows)
        {
            foreach (var noun in row.List("nouns"))
                found[noun] = found.TryGetValue(noun, out var groups) ? groups.Add(row["thing"]) : [row["thing"]];
        }

        return new CountedThings(found.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The groups that hold a noun, by their names; none for most nouns.</summary>
    /// <param name="noun">A noun as listed.</param>
    public ImmutableArray<string> Of(string noun) => groupsByNoun.TryGetValue(noun, out var groups) ? groups : [];

    /// <summary>The listed noun for a base form; <see langword="null"/> where no group holds it.</summary>
    /// <remarks>A plural that was not led back to its singular counts, too: "Lehrerstellen", "Wahllokale".</remarks>
    /// <param name="lemma">A noun in its base form.</param>
    public string? Listed(string lemma)
    {
        for (var ending = 0; ending <= LongestEnding && ending < lemma.Length; ending++)
        {
            var noun = lemma[..^ending];
            if (groupsByNoun.ContainsKey(noun))
                return noun;
            if (noun[^1] is not ('e' or 'n' or 's'))
                return null;
        }

        return null;
    }
}

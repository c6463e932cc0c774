using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ClaimCheck.Languages;

/// <summary>Verbs that reports of one event use for one happening: "streichen" and "ausfallen", "auszahlen" and "kassieren".</summary>
/// <remarks>A verb can be in several groups; that two verbs share a group with a third says nothing of the two.</remarks>
internal sealed class Happenings
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> groupsByVerb;

    private Happenings(FrozenDictionary<string, ImmutableArray<string>> groupsByVerb) => this.groupsByVerb = groupsByVerb;

    /// <summary>Reads the packaged table.</summary>
    public static Happenings Packaged(string name) => new(DataFile.Packaged(name).Rows
        .SelectMany(row => row.List("verbs"), (row, verb) => (Verb: verb, Group: row["happening"]))
        .GroupBy(entry => entry.Verb, StringComparer.Ordinal)
        .ToFrozenDictionary(entries => entries.Key, entries => entries.Select(entry => entry.Group).ToImmutableArray(), StringComparer.Ordinal));

    /// <summary>Whether two verbs, given by their base forms, are in one group.</summary>
    public bool AreOne(string one, string other)
    {
        if (!groupsByVerb.TryGetValue(one, out var first) || !groupsByVerb.TryGetValue(other, out var second))
            return false;

        foreach (var group in first)
        {
            if (second.Contains(group, StringComparer.Ordinal))
                return true;
        }

        return false;
    }
}

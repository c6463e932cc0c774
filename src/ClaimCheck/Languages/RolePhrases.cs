using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>Verbs that give a role together with a noun: "auf die Straße gehen", "ums Leben kommen".</summary>
internal sealed class RolePhrases
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> rolesByNoun;

    private RolePhrases(FrozenDictionary<string, FrozenDictionary<string, string>> rolesByNoun) => this.rolesByNoun = rolesByNoun;

    /// <summary>Reads the packaged table.</summary>
    public static RolePhrases Packaged(string name) => new(DataFile.Packaged(name).Rows
        .GroupBy(row => row["noun"], StringComparer.Ordinal)
        .ToFrozenDictionary(
            rows => rows.Key,
            rows => rows.ToFrozenDictionary(row => row["verb"], row => row["role"], StringComparer.Ordinal),
            StringComparer.Ordinal));

    /// <summary>The role that a verb gives together with a noun of its clause.</summary>
    /// <param name="verb">The base form of the verb, with its separable prefix.</param>
    /// <param name="noun">The base form of the noun.</param>
    /// <param name="role">The role, where the table holds the two.</param>
    public bool TryGet(string verb, string noun, out string role)
    {
        role = string.Empty;
        return rolesByNoun.TryGetValue(noun, out var verbs) && verbs.TryGetValue(verb, out role!);
    }
}

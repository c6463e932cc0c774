using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>What verbs say, alone or with the noun and preposition before them: "dirigieren", "an Steuer sitzen".</summary>
internal sealed class PhraseVerbs
{
    private readonly FrozenDictionary<string, string> values;
    private readonly FrozenSet<string> verbs;

    private PhraseVerbs(FrozenDictionary<string, string> values)
    {
        this.values = values;
        verbs = values.Keys.Where(words => words.Contains(' ', StringComparison.Ordinal)).Select(words => words[(words.LastIndexOf(' ') + 1)..]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Reads a packaged table whose first column is <c>words</c>.</summary>
    /// <param name="name">The file.</param>
    /// <param name="column">The column of what they say.</param>
    public static PhraseVerbs Packaged(string name, string column) =>
        new(DataFile.Packaged(name).Rows.ToFrozenDictionary(row => row["words"], row => row[column], StringComparer.Ordinal));

    /// <summary>Whether a verb says something together with a noun.</summary>
    public bool IsVerbOfPhrase(string lemma) => verbs.Contains(lemma);

    /// <summary>What the words say.</summary>
    public bool TryGet(string words, out string value) => values.TryGetValue(words, out value!);
}

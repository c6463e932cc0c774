using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>Base forms with a value each.</summary>
/// <typeparam name="T">What a base form stands for.</typeparam>
internal sealed class LemmaTable<T>
{
    private readonly FrozenDictionary<string, T> values;

    private LemmaTable(FrozenDictionary<string, T> values) => this.values = values;

    /// <summary>Reads a packaged file whose first column is <c>lemma</c>.</summary>
    public static LemmaTable<T> Packaged(string name, Func<DataRow, T> value)
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var row in DataFile.Packaged(name).Rows)
            found.TryAdd(row["lemma"], value(row));
        return new LemmaTable<T>(found.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Whether the table holds <paramref name="lemma"/>.</summary>
    public bool Contains(string lemma) => values.ContainsKey(lemma);

    /// <summary>What <paramref name="lemma"/> stands for.</summary>
    public bool TryGet(string lemma, out T value) => values.TryGetValue(lemma, out value!);
}

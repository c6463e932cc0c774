using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>Collective numbers that mean less in English, with the words near which a text may have taken over the English one (short-scale.tsv).</summary>
internal sealed class ShortScale
{
    private readonly FrozenDictionary<int, decimal> ratios;
    private readonly FrozenSet<int> near;

    public ShortScale(VocabularyBuilder words)
    {
        var found = new Dictionary<int, decimal>();
        var context = new HashSet<int>();
        foreach (var row in DataFile.Packaged("de/numbers/short-scale.tsv").Rows)
        {
            foreach (var name in row.List("names"))
                found.Add(words.Add(name), row.Decimal("ratio"));
            context.UnionWith(row.List("near").Select(words.Add));
        }

        ratios = found.ToFrozenDictionary();
        near = context.ToFrozenSet();
    }

    /// <summary>What the English number of the same name is, as a share of the German one: 0.001 for "Billion".</summary>
    public bool TryRatio(int word, out decimal ratio) => ratios.TryGetValue(word, out ratio);

    /// <summary>Whether a word speaks of an English or American source: "US-Haushalt".</summary>
    public bool IsContext(int word) => word != 0 && near.Contains(word);
}

using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>Words that are formed from one another: "starten" and "Start", "nordkoreanisch" and "Nordkorea".</summary>
internal sealed class Derivations
{
    /// <summary>The name of the large list, for evidence.</summary>
    public const string ListName = "derivations.tsv";

    private readonly Lazy<SortedLines> listed = new(() => SortedLines.Packaged("de/lexicon/" + ListName));
    private readonly Lazy<FrozenDictionary<string, string[]>> own = new(Own);

    /// <summary>Whether one of two base forms is formed from the other, or both from a third.</summary>
    public bool AreRelated(string one, string other) => Of(one).Contains(other, StringComparer.Ordinal);

    /// <summary>The base forms that are formed from <paramref name="lemma"/>, or that it is formed from.</summary>
    public IReadOnlyList<string> Of(string lemma)
    {
        var cells = listed.Value.Find(lemma);
        string[] found = cells.Length > 0 ? cells[0].Split('|') : [];
        return own.Value.TryGetValue(lemma, out var more) ? [.. found, .. more] : found;
    }

    private static FrozenDictionary<string, string[]> Own()
    {
        var pairs = new List<(string Word, string Related)>();
        foreach (var row in DataFile.Packaged("de/lexicon/derivations-own.tsv").Rows)
        {
            pairs.Add((row["base"], row["derived"]));
            pairs.Add((row["derived"], row["base"]));
        }

        foreach (var row in DataFile.Packaged("de/entities/countries.tsv").Rows)
        {
            foreach (var word in row.List("adjectives").Concat(row.List("demonyms")))
            {
                pairs.Add((row["canonical"], word));
                pairs.Add((word, row["canonical"]));
            }
        }

        return pairs.Distinct().GroupBy(pair => pair.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Related).ToArray(), StringComparer.Ordinal);
    }
}

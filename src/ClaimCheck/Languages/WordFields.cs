using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ClaimCheck.Languages;

/// <summary>The fields of meaning that words belong to: "Fahrgast" and "Passagier" are both passengers, "Festnahme" and "verhaften" both arrests.</summary>
/// <remarks>Words of one field need not be synonyms: it is what reports of one event can call one thing.</remarks>
internal sealed class WordFields
{
    private readonly FrozenDictionary<string, ImmutableArray<int>> fieldsByLemma;
    private readonly FrozenDictionary<string, int> numbers;
    private readonly FrozenDictionary<int, string> callings;
    private readonly int[] weights;

    private WordFields(FrozenDictionary<string, ImmutableArray<int>> fieldsByLemma, FrozenDictionary<string, int> numbers, FrozenDictionary<int, string> callings, int[] weights)
    {
        this.numbers = numbers;
        this.callings = callings;
        this.fieldsByLemma = fieldsByLemma;
        this.weights = weights;
    }

    /// <summary>Reads the packaged tables.</summary>
    public static WordFields Packaged()
    {
        var fields = DataFile.Packaged("de/claims/fields.tsv").Rows.Select((row, number) => (Name: row["field"], Number: number, Weight: row.Integer("weight"))).ToArray();
        var byName = fields.ToFrozenDictionary(field => field.Name, field => field.Number, StringComparer.Ordinal);
        var words = DataFile.Packaged("de/claims/word-fields.tsv").Rows
            .ToFrozenDictionary(row => row["lemma"], row => row.List("fields").Select(name => byName[name]).ToImmutableArray(), StringComparer.Ordinal);
        var toldApart = DataFile.Packaged("de/claims/callings.tsv").Rows.ToFrozenDictionary(row => byName[row["field"]], row => row["calling"]);
        return new WordFields(words, byName, toldApart, [.. fields.Select(field => field.Weight)]);
    }

    /// <summary>The fields of a base form, the main one first; none where it is not listed.</summary>
    public ImmutableArray<int> Of(string lemma) => fieldsByLemma.TryGetValue(lemma, out var fields) ? fields : [];

    /// <summary>What the people of a field do, where that tells them from others; <see langword="null"/> where it does not.</summary>
    public string? CallingOf(int field) => callings.GetValueOrDefault(field);

    /// <summary>The number of a field by its name.</summary>
    public int NumberOf(string field) => numbers[field];

    /// <summary>How much a shared field says, on the scale of <see cref="MatchingWords.WeightOf"/>.</summary>
    public int WeightOf(int field) => weights[field];
}

using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>Single letters that stand for a unit only where the sentence speaks of what it measures: "20,9 C" beside "Temperatur" (letters.tsv).</summary>
internal sealed class UnitLetters
{
    private readonly FrozenDictionary<char, NamedUnit> units;
    private readonly FrozenSet<int> near;

    public UnitLetters(VocabularyBuilder words, MeasureUnits measures)
    {
        var rows = DataFile.Packaged("de/units/letters.tsv").Rows;
        units = rows.ToFrozenDictionary(row => row["letter"][0], row => new NamedUnit(measures[row["code"]], 1, false, false));
        near = rows.SelectMany(row => row.List("near")).Select(words.Add).ToFrozenSet();
    }

    /// <summary>The unit of a letter.</summary>
    public bool TryUnit(char letter, out NamedUnit unit) => units.TryGetValue(letter, out unit!);

    /// <summary>Whether a word speaks of what the letters measure.</summary>
    public bool IsContext(int word) => word != 0 && near.Contains(word);
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>Names of units with several readings, by the number of the name's word.</summary>
internal sealed class UnitReadingTable
{
    private readonly FrozenDictionary<int, ImmutableArray<UnitReading>> readings;

    public UnitReadingTable(VocabularyBuilder words, MeasureUnits units)
    {
        var lists = new Dictionary<int, List<UnitReading>>();
        foreach (var row in DataFile.Packaged("de/units/readings.tsv").Rows.OrderBy(row => row.Integer("order")))
        {
            foreach (var name in row.List("names"))
            {
                var id = words.Add(name);
                if (!lists.TryGetValue(id, out var list))
                    lists.Add(id, list = []);
                list.Add(Reading(row, words, units, list));
            }
        }

        readings = lists.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray());
    }

    /// <summary>The readings of the word, the usual one first.</summary>
    public bool TryGet(int word, out ImmutableArray<UnitReading> found) => readings.TryGetValue(word, out found);

    private static UnitReading Reading(DataRow row, VocabularyBuilder words, MeasureUnits units, List<UnitReading> before)
    {
        if (!units.ByCode.TryGetValue(row["code"], out var unit))
            throw row.Invalid("code", "a code of units.tsv or currencies.tsv");
        var near = row.List("near").Select(words.Add).ToFrozenSet();
        return new UnitReading(unit, before.Count == 0 ? unit : before[0].Unit, near, row["goods"] == "yes", row.Name<ReadingKept>("kept"), row["reason"]);
    }
}

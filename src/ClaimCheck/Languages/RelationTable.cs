using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>Words that name what is measured, by the dimension of the figure: "Tiefe" of a length is its depth.</summary>
internal sealed class RelationTable
{
    private const string OverTime = "/duration";

    private readonly FrozenDictionary<(string Lemma, string Dimension), string> relations;

    private RelationTable(FrozenDictionary<(string Lemma, string Dimension), string> relations) => this.relations = relations;

    /// <summary>Reads the packaged table.</summary>
    public static RelationTable Packaged(string name)
    {
        var found = new Dictionary<(string, string), string>();
        foreach (var row in DataFile.Packaged(name).Rows)
            found.TryAdd((row["lemma"], row["dimension"]), row["relation"]);
        return new RelationTable(found.ToFrozenDictionary());
    }

    /// <summary>
    /// The relation that <paramref name="lemma"/> names for a figure of <paramref name="dimension"/>; "Kosten von 96 Millionen
    /// Euro im Jahr" are costs as those of 96 million are.
    /// </summary>
    public bool TryGet(string lemma, string dimension, out string relation) =>
        relations.TryGetValue((lemma, dimension), out relation!)
        || (dimension.EndsWith(OverTime, StringComparison.Ordinal) && relations.TryGetValue((lemma, dimension[..^OverTime.Length]), out relation!));
}

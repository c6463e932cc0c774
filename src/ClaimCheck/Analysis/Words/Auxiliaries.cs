using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Languages;

namespace ClaimCheck.Analysis.Words;

/// <summary>The verbs that give others tense, mood and voice.</summary>
internal sealed class Auxiliaries
{
    private readonly Dictionary<string, AuxiliaryKind> kinds = new(StringComparer.Ordinal);

    /// <summary>Reads <c>auxiliaries.tsv</c>.</summary>
    public Auxiliaries()
    {
        foreach (var row in DataFile.Packaged("de/lexicon/auxiliaries.tsv").Rows)
            kinds.Add(row["lemma"], row.Name<AuxiliaryKind>("kind"));
    }

    /// <summary>What <paramref name="lemma"/> does for other verbs.</summary>
    public AuxiliaryKind KindOf(string lemma) => kinds.GetValueOrDefault(lemma);

    /// <summary>The tag of a form of <paramref name="lemma"/> that the lexicon lists as <paramref name="tag"/>.</summary>
    public Stts TagFor(string lemma, Stts tag)
    {
        // The lexicon also calls "lassen" a modal and "werden" both.
        var kind = KindOf(lemma);
        return (kind, tag) switch
        {
            (AuxiliaryKind.Modal, Stts.VVFIN or Stts.VAFIN or Stts.VMFIN) => Stts.VMFIN,
            (AuxiliaryKind.Modal, Stts.VVINF or Stts.VAINF or Stts.VMINF) => Stts.VMINF,
            (AuxiliaryKind.Modal, Stts.VVPP or Stts.VAPP or Stts.VMPP) => Stts.VMPP,
            (AuxiliaryKind.None, Stts.VAFIN or Stts.VMFIN) => Stts.VVFIN,
            (AuxiliaryKind.None, Stts.VAINF or Stts.VMINF) => Stts.VVINF,
            (AuxiliaryKind.None, Stts.VAPP or Stts.VMPP) => Stts.VVPP,
            (AuxiliaryKind.None or AuxiliaryKind.Modal, _) => tag,
            (_, Stts.VVFIN or Stts.VMFIN) => Stts.VAFIN,
            (_, Stts.VVINF or Stts.VMINF) => Stts.VAINF,
            (_, Stts.VVPP or Stts.VMPP) => Stts.VAPP,
            _ => tag,
        };
    }
}

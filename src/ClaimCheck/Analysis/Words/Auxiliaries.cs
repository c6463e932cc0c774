using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Languages;

namespace ClaimCheck.Analysis.Words;

/// <summary>The verbs that give others tense, mood and voice.</summary>
internal sealed class Auxiliaries
{
    private readonly Vocabulary lemmas;
    private readonly AuxiliaryKind[] kinds;

    /// <summary>Reads <c>auxiliaries.tsv</c>.</summary>
    public Auxiliaries()
    {
        var builder = new VocabularyBuilder();
        var list = new List<AuxiliaryKind> { AuxiliaryKind.None };
        foreach (var row in DataFile.Packaged("de/lexicon/auxiliaries.tsv").Rows)
        {
            builder.Add(row["lemma"]);
            list.Add(row.Name<AuxiliaryKind>("kind"));
        }

        lemmas = builder.Build();
        kinds = [.. list];
    }

    /// <summary>What <paramref name="lemma"/> does for other verbs.</summary>
    public AuxiliaryKind KindOf(ReadOnlySpan<char> lemma) => kinds[lemmas.IdOf(lemma)];

    /// <summary>The tag of <paramref name="form"/>, which the lexicon lists as <paramref name="tag"/>.</summary>
    public Stts TagFor(ReadOnlySpan<char> form, LexiconEntry entry, Stts tag)
    {
        Span<char> lemma = stackalloc char[LemmaWriter.LongestLemma];
        return TagFor(KindOf(lemma[..Lexicon.Lemma(form, entry, lemma)]), tag);
    }

    // The lexicon also calls "lassen" a modal and "werden" both.
    private static Stts TagFor(AuxiliaryKind kind, Stts tag) => (kind, tag) switch
    {
        (AuxiliaryKind.Modal, Stts.VVFIN or Stts.VAFIN or Stts.VMFIN) => Stts.VMFIN,
        (AuxiliaryKind.Modal, Stts.VVINF or Stts.VAINF or Stts.VMINF) => Stts.VMINF,
        (AuxiliaryKind.Modal, Stts.VVPP or Stts.VAPP or Stts.VMPP) => Stts.VMPP,
        (AuxiliaryKind.Have or AuxiliaryKind.Be or AuxiliaryKind.Become, Stts.VVFIN or Stts.VMFIN) => Stts.VAFIN,
        (AuxiliaryKind.Have or AuxiliaryKind.Be or AuxiliaryKind.Become, Stts.VVINF or Stts.VMINF) => Stts.VAINF,
        (AuxiliaryKind.Have or AuxiliaryKind.Be or AuxiliaryKind.Become, Stts.VVPP or Stts.VMPP) => Stts.VAPP,
        (AuxiliaryKind.Modal or AuxiliaryKind.Have or AuxiliaryKind.Be or AuxiliaryKind.Become, _) => tag,
        (_, Stts.VAFIN or Stts.VMFIN) => Stts.VVFIN,
        (_, Stts.VAINF or Stts.VMINF) => Stts.VVINF,
        (_, Stts.VAPP or Stts.VMPP) => Stts.VVPP,
        _ => tag,
    };
}

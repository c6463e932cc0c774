using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>The words that refer to something named before, beyond pronouns and roles of persons.</summary>
internal sealed class ReferenceWords
{
    private readonly LemmaTable<ReferenceWordKind> kinds = LemmaTable<ReferenceWordKind>.Packaged("de/entities/references.tsv", row => row.Name<ReferenceWordKind>("kind"));

    private readonly LemmaTable<Hypernym> hypernyms = LemmaTable<Hypernym>.Packaged(
        "de/entities/hypernyms.tsv", row => new Hypernym(row.Name<HypernymNames>("names"), row.List("heads").ToFrozenSet(StringComparer.Ordinal)));

    /// <summary>What a general noun can take up.</summary>
    public bool TryGetHypernym(string lemma, out Hypernym hypernym) => hypernyms.TryGet(lemma, out hypernym);

    /// <summary>What a base form does.</summary>
    public ReferenceWordKind KindOf(string lemma) => kinds.TryGet(lemma, out var kind) ? kind : ReferenceWordKind.None;
}

namespace ClaimCheck.Languages;

/// <summary>The words that refer to something named before, beyond pronouns and roles of persons.</summary>
internal sealed class ReferenceWords
{
    private readonly LemmaTable<ReferenceWordKind> kinds = LemmaTable<ReferenceWordKind>.Packaged("de/entities/references.tsv", row => row.Name<ReferenceWordKind>("kind"));

    /// <summary>What a base form does.</summary>
    public ReferenceWordKind KindOf(string lemma) => kinds.TryGet(lemma, out var kind) ? kind : ReferenceWordKind.None;
}

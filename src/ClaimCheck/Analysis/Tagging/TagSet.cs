namespace ClaimCheck.Analysis.Tagging;

/// <summary>Sets of STTS tags as bits.</summary>
internal static class TagSet
{
    /// <summary>Finite full verbs.</summary>
    public const ulong FullVerb = 1UL << (int)Stts.VVFIN;

    /// <summary>Finite forms of "haben", "sein", "werden".</summary>
    public const ulong Auxiliary = 1UL << (int)Stts.VAFIN;

    /// <summary>Finite modal verbs.</summary>
    public const ulong Modal = 1UL << (int)Stts.VMFIN;

    /// <summary>All finite verbs.</summary>
    public const ulong Finite = FullVerb | Auxiliary | Modal;

    /// <summary>Conjunctions that open a clause with the verb at its end.</summary>
    public const ulong Subordinator = 1UL << (int)Stts.KOUS;

    /// <summary>"um", "ohne", "statt" before an infinitive.</summary>
    public const ulong InfinitiveOpener = 1UL << (int)Stts.KOUI;

    /// <summary>Relative pronouns.</summary>
    public const ulong Relative = 1UL << (int)Stts.PRELS | 1UL << (int)Stts.PRELAT;

    /// <summary>Question words.</summary>
    public const ulong Question = 1UL << (int)Stts.PWAV | 1UL << (int)Stts.PWS | 1UL << (int)Stts.PWAT;

    /// <summary>Prepositions, which may stand before the word that opens a clause.</summary>
    public const ulong Preposition = 1UL << (int)Stts.APPR;

    /// <summary>Marks between clauses.</summary>
    public const ulong ClauseMark = 1UL << (int)Stts.Comma | 1UL << (int)Stts.Stop;
}

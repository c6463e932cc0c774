namespace ClaimCheck.Languages;

/// <summary>How a word that multiplies by itself is used; the names are those of <c>numbers/multiples.tsv</c>.</summary>
internal enum MultipleUse
{
    /// <summary>It gives a level: "das Doppelte".</summary>
    Level,

    /// <summary>It tells a change: "verdoppelt".</summary>
    Change,

    /// <summary>An adjective that multiplies only what can be measured: "doppelte Menge".</summary>
    Attribute,
}

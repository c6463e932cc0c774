namespace ClaimCheck.Languages;

/// <summary>What a word does that refers to something named before.</summary>
internal enum ReferenceWordKind : byte
{
    /// <summary>It is no such word.</summary>
    None,

    /// <summary>It joins two: "beide".</summary>
    Both,

    /// <summary>It counts two: "zwei".</summary>
    Two,

    /// <summary>It says that something belongs to a man or a thing: "sein".</summary>
    His,

    /// <summary>It says that something belongs to a woman or to several: "ihr".</summary>
    Her,

    /// <summary>It points to the last thing named: "dieser".</summary>
    Near,

    /// <summary>It can stand for the name of a body: "Behörde".</summary>
    Body,
}

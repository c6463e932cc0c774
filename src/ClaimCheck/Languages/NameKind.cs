namespace ClaimCheck.Languages;

/// <summary>What a name of the gazetteers stands for.</summary>
internal enum NameKind : byte
{
    /// <summary>A place.</summary>
    Place,

    /// <summary>The adjective of a place: "russisch", "Moskauer".</summary>
    PlaceAdjective,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A seat that stands for an organisation: "Kreml".</summary>
    Seat,
}

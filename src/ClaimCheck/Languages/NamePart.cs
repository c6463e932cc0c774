namespace ClaimCheck.Languages;

/// <summary>What a word can be in the name of a person.</summary>
internal enum NamePart : byte
{
    /// <summary>Nothing that a list knows.</summary>
    Unknown,

    /// <summary>A first name: "Wladimir".</summary>
    Given,

    /// <summary>A family name that stands first: "Kim".</summary>
    Family,

    /// <summary>A word between first and last name: "von".</summary>
    Particle,
}

namespace ClaimCheck.Languages;

/// <summary>Which names a general noun can take up.</summary>
internal enum HypernymNames : byte
{
    /// <summary>None: only nouns.</summary>
    None,

    /// <summary>Those of persons.</summary>
    Person,

    /// <summary>Those of companies, associations and bodies.</summary>
    Organisation,

    /// <summary>Those of places that are no countries.</summary>
    City,

    /// <summary>Those of countries.</summary>
    Country,
}

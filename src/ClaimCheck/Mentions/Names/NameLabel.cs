namespace ClaimCheck.Mentions.Names;

/// <summary>What a token is in a name: the first word of one, a further word, or none (BIO).</summary>
internal enum NameLabel : byte
{
    /// <summary>No word of a name.</summary>
    Outside,

    /// <summary>The first word of the name of a person.</summary>
    BeginPerson,

    /// <summary>A further word of it.</summary>
    InsidePerson,

    /// <summary>The first word of the name of a place.</summary>
    BeginPlace,

    /// <summary>A further word of it.</summary>
    InsidePlace,

    /// <summary>The first word of the name of an organisation.</summary>
    BeginOrganisation,

    /// <summary>A further word of it.</summary>
    InsideOrganisation,

    /// <summary>The first word of any other name: a work, a product, an event.</summary>
    BeginOther,

    /// <summary>A further word of it.</summary>
    InsideOther,
}

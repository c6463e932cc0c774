namespace ClaimCheck.Mentions.Names;

/// <summary>The lists of names that hold a word.</summary>
[Flags]
internal enum NameLists : ushort
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>First names.</summary>
    FirstName = 1 << 0,

    /// <summary>Last names; many of them are common words too.</summary>
    LastName = 1 << 1,

    /// <summary>Places of one word.</summary>
    Place = 1 << 2,

    /// <summary>A word of the names of places of several words.</summary>
    PlacePart = 1 << 3,

    /// <summary>Words that titles of Wikipedia show mostly in names of persons.</summary>
    TitlePerson = 1 << 4,

    /// <summary>Words that titles of Wikipedia show mostly in names of places.</summary>
    TitlePlace = 1 << 5,

    /// <summary>Words that titles of Wikipedia show mostly in names of organisations.</summary>
    TitleOrganisation = 1 << 6,

    /// <summary>A name of the gazetteers for places begins here or goes on here.</summary>
    ListedPlace = 1 << 7,

    /// <summary>A name of the gazetteers for organisations begins here or goes on here.</summary>
    ListedOrganisation = 1 << 8,

    /// <summary>The adjective of a place.</summary>
    ListedAdjective = 1 << 9,

    /// <summary>A noun that says what a person is.</summary>
    Role = 1 << 10,
}

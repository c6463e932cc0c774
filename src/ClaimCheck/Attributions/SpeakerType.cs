namespace ClaimCheck.Attributions;

/// <summary>What kind of voice speaks.</summary>
public enum SpeakerType
{
    /// <summary>A named or described human being.</summary>
    Person,

    /// <summary>A company, association, party.</summary>
    Organisation,

    /// <summary>A state body or its spokesperson: "Polizei", "Generalstab", "Behörden".</summary>
    Official,

    /// <summary>The one the statement is about: "eigenen Angaben zufolge".</summary>
    Self,

    /// <summary>An agency, paper or station; "Medienberichte".</summary>
    Media,

    /// <summary>A study, law, report.</summary>
    Document,

    /// <summary>Unnamed: "Beobachter", "hieß es".</summary>
    Anonymous,
}

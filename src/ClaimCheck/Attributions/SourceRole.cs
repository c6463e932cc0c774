namespace ClaimCheck.Attributions;

/// <summary>What a named voice is to a statement.</summary>
internal enum SourceRole
{
    /// <summary>It makes the statement.</summary>
    Source,

    /// <summary>It is relied on: "unter Berufung auf".</summary>
    Relay,

    /// <summary>It was told: "gegenüber der Zeitung".</summary>
    Addressee,
}

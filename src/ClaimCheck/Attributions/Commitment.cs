namespace ClaimCheck.Attributions;

/// <summary>How far the outlet itself stands behind a statement.</summary>
public enum Commitment
{
    /// <summary>The outlet states it as its own.</summary>
    Asserted,

    /// <summary>The outlet gives it as somebody's statement.</summary>
    Attributed,

    /// <summary>The outlet marks it as hearsay: "soll … haben", "angeblich".</summary>
    Hearsay,

    /// <summary>Somebody denies it: "bestritt", "dementierte".</summary>
    Denied,
}

namespace ClaimCheck.Claims;

/// <summary>How firmly something is said to be so.</summary>
public enum Modality
{
    /// <summary>It is or was so.</summary>
    Asserted,

    /// <summary>It may be so.</summary>
    Possible,

    /// <summary>It is expected or estimated.</summary>
    Expected,

    /// <summary>It is meant to be so.</summary>
    Planned,

    /// <summary>Somebody demands it.</summary>
    Demanded,

    /// <summary>It would be so under a condition.</summary>
    Conditional,
}

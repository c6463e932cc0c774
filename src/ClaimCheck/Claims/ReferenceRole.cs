namespace ClaimCheck.Claims;

/// <summary>What a reference is to a claim.</summary>
public enum ReferenceRole
{
    /// <summary>Measured from there.</summary>
    From,

    /// <summary>Measured to there.</summary>
    To,

    /// <summary>The whole or owner.</summary>
    Of,

    /// <summary>The place it holds for.</summary>
    In,

    /// <summary>A compass direction: "nördlich".</summary>
    Direction,

    /// <summary>The event it belongs to.</summary>
    Event,
}

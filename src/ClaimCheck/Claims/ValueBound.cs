namespace ClaimCheck.Claims;

/// <summary>Whether a claim states a value or a limit that is set.</summary>
public enum ValueBound
{
    /// <summary>A value.</summary>
    Value,

    /// <summary>A limit from above: "höchstens 120 km/h" where that is the rule.</summary>
    UpperLimit,

    /// <summary>A limit from below: "Mindestlohn".</summary>
    LowerLimit,
}

namespace ClaimCheck.Mentions;

/// <summary>What a preposition makes of a point in time.</summary>
public enum TemporalBound
{
    /// <summary>The time itself.</summary>
    None,

    /// <summary>From then on until now: "seit 2019".</summary>
    Since,

    /// <summary>Up to then: "bis Jahresende".</summary>
    Until,

    /// <summary>Before then: "vor 1990".</summary>
    Before,

    /// <summary>After then: "nach 1990".</summary>
    After,
}

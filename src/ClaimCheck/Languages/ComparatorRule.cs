namespace ClaimCheck.Languages;

/// <summary>What a word such as "rund" or "knapp" makes of the number beside it.</summary>
internal enum ComparatorRule
{
    /// <summary>Ten percent to each side.</summary>
    Approximately,

    /// <summary>From the number up.</summary>
    MoreThan,

    /// <summary>From the number up.</summary>
    AtLeast,

    /// <summary>Up to the number.</summary>
    LessThan,

    /// <summary>Up to the number.</summary>
    AtMost,

    /// <summary>A little below: "knapp".</summary>
    CloseBelow,

    /// <summary>A little above: "gut".</summary>
    CloseAbove,
}

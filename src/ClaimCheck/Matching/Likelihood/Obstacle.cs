namespace ClaimCheck.Matching.Likelihood;

/// <summary>The field that by the rules keeps two figures out of one slot.</summary>
internal enum Obstacle
{
    /// <summary>No field does.</summary>
    None,

    /// <summary>The nouns that are counted.</summary>
    Thing,

    /// <summary>The role of those counted.</summary>
    Role,

    /// <summary>What is measured.</summary>
    Relation,

    /// <summary>What a rate or a score is based on.</summary>
    Basis,

    /// <summary>One is a part of the other.</summary>
    Part,

    /// <summary>One is a limit.</summary>
    Limit,

    /// <summary>One is planned, expected or demanded.</summary>
    Plan,

    /// <summary>What a distance or a comparison is counted from.</summary>
    Reference,

    /// <summary>The words that narrow what is counted.</summary>
    Restriction,

    /// <summary>One counts over a time, the other at a moment.</summary>
    Period,

    /// <summary>The places.</summary>
    Place,

    /// <summary>What both are said of.</summary>
    Subject,

    /// <summary>The times.</summary>
    Time,

    /// <summary>A changing figure whose times are not both known.</summary>
    TimeUnknown,

    /// <summary>One is denied.</summary>
    Polarity,

    /// <summary>Any other.</summary>
    Other,
}

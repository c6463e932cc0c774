namespace ClaimCheck.Claims;

/// <summary>What kind of statement a claim is.</summary>
public enum ClaimKind
{
    /// <summary>A measured amount: a distance, weight, temperature.</summary>
    Quantity,

    /// <summary>A number of things or people.</summary>
    Count,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A share or percentage.</summary>
    Percentage,

    /// <summary>The size of a change.</summary>
    Change,

    /// <summary>How old somebody or something is.</summary>
    Age,

    /// <summary>The result of a match or vote.</summary>
    Score,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>When something happened.</summary>
    Date,

    /// <summary>A place in an order: "der zweite Besuch seit 2019".</summary>
    Ordinal,

    /// <summary>Where something happened.</summary>
    Location,

    /// <summary>A statement without figures.</summary>
    Statement,

    /// <summary>A direct quotation.</summary>
    Quote,
}

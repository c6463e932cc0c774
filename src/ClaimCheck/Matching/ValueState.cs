namespace ClaimCheck.Matching;

/// <summary>What comparing two values gave.</summary>
public enum ValueState
{
    /// <summary>They cannot be compared.</summary>
    Incomparable,

    /// <summary>They can both be true.</summary>
    Fits,

    /// <summary>Apart by at most twice the sum of their tolerances.</summary>
    Near,

    /// <summary>They cannot both be true.</summary>
    Apart,
}

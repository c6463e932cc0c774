namespace ClaimCheck.Claims;

/// <summary>Whether a claim affirms or denies.</summary>
public enum Polarity
{
    /// <summary>It is so.</summary>
    Positive,

    /// <summary>It is not so.</summary>
    Negative,
}

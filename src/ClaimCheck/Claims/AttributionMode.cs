namespace ClaimCheck.Claims;

/// <summary>How a claim is given as somebody's.</summary>
public enum AttributionMode
{
    /// <summary>The article itself says so.</summary>
    None,

    /// <summary>Inside a direct quotation.</summary>
    Direct,

    /// <summary>In indirect speech.</summary>
    Indirect,

    /// <summary>In a continuation or sum-up.</summary>
    Reported,
}

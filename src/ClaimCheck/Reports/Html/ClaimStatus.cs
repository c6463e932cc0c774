namespace ClaimCheck.Reports.Html;

/// <summary>What became of a claim in a comparison.</summary>
internal enum ClaimStatus
{
    /// <summary>It met no other claim of its slot.</summary>
    Alone,

    /// <summary>It met one and was kept apart from it for a reason.</summary>
    Apart,

    /// <summary>It was compared with at least one other.</summary>
    Compared,
}

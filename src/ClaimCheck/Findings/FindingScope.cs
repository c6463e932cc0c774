namespace ClaimCheck.Findings;

/// <summary>Where a conflict lies.</summary>
public enum FindingScope
{
    /// <summary>Between articles.</summary>
    Across,

    /// <summary>Inside one article.</summary>
    Within,
}

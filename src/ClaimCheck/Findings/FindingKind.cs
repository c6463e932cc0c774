namespace ClaimCheck.Findings;

/// <summary>What a finding says, most serious first.</summary>
public enum FindingKind
{
    /// <summary>The sides cannot both be true of the same thing, scope and time.</summary>
    Contradiction,

    /// <summary>A person must look, for the reason given.</summary>
    Discrepancy,

    /// <summary>A later report revises an earlier one.</summary>
    Update,

    /// <summary>At least two independent sources agree.</summary>
    Corroboration,
}

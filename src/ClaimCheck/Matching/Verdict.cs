namespace ClaimCheck.Matching;

/// <summary>What comparing two alike claims of one event came to.</summary>
internal enum Verdict
{
    /// <summary>They cannot both be true.</summary>
    Contradiction,

    /// <summary>A person must look.</summary>
    Discrepancy,

    /// <summary>The later one revises the earlier one.</summary>
    Update,

    /// <summary>They fill one slot and fit.</summary>
    Agreement,

    /// <summary>They look alike and are not the same, for a reason that has a code.</summary>
    NotComparable,
}

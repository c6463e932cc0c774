namespace ClaimCheck.Findings;

/// <summary>How much was understood and compared.</summary>
/// <param name="Documents">The number of articles.</param>
/// <param name="Claims">The number of claims.</param>
/// <param name="Compared">Claims that met at least one other claim of their slot.</param>
/// <param name="NotComparable">Claims that met one but were kept apart for a reason.</param>
public sealed record ComparisonSummary(int Documents, int Claims, int Compared, int NotComparable)
{
    /// <summary>Findings that were left out because a baseline knows them.</summary>
    public int Known { get; init; }
}

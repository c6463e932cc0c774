namespace ClaimCheck.Findings;

/// <summary>How much was understood and compared.</summary>
/// <param name="Documents">The number of articles.</param>
/// <param name="Claims">The number of claims.</param>
/// <param name="Compared">Claims that met at least one other claim of their slot.</param>
/// <param name="NotComparable">Claims that met one but were kept apart for a reason.</param>
public sealed record ComparisonSummary(int Documents, int Claims, int Compared, int NotComparable)
{
    /// <summary>
    /// How many origins all the articles have, counted as for findings: those of one outlet and word-for-word copies are one, and an
    /// article that was corrected later is none. 0 where nothing was compared.
    /// </summary>
    public int Origins { get; init; }

    /// <summary>Findings that were left out because a baseline knows them.</summary>
    public int Known { get; init; }
}

namespace ClaimCheck.Evaluation.ArticleSets;

/// <summary>Two claims of different articles and what they are to each other.</summary>
/// <param name="First">One claim.</param>
/// <param name="Second">The other.</param>
/// <param name="Relation">contradiction, discrepancy, update, agreement, compatible, agency_copy or unrelated.</param>
/// <param name="IsConflict">Whether a tool should report it.</param>
/// <param name="Trap">What makes the pair hard; <c>none</c> where nothing does.</param>
/// <param name="Why">The annotator's reason.</param>
public sealed record GoldRelation(GoldClaim First, GoldClaim Second, string Relation, bool IsConflict, string Trap, string Why)
{
    /// <summary>Whether both sides hold a value of one dimension.</summary>
    public bool IsOfOneDimension =>
        First.Value is { } first && Second.Value is { } second && first.Dimension == second.Dimension && first.Dimension != "text";
}

using ClaimCheck.Matching.Likelihood;

namespace ClaimCheck.Evaluation.Likelihood;

/// <summary>Two figures of two articles with different values, and whether an annotator flagged them.</summary>
/// <param name="Set">The set of articles.</param>
/// <param name="First">The id of the first claim.</param>
/// <param name="Second">The id of the second claim.</param>
/// <param name="Features">What is known of both.</param>
/// <param name="Conflict">The annotated conflict they meet; <see langword="null"/> where they meet none.</param>
internal sealed record LabelledPairOfFigures(string Set, string First, string Second, SlotVector Features, string? Conflict)
{
    /// <summary>Whether an annotator flagged them.</summary>
    public bool IsConflict => Conflict is not null;
}

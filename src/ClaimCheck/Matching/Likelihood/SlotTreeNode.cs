namespace ClaimCheck.Matching.Likelihood;

/// <summary>A question on a feature, or an end of a tree.</summary>
/// <param name="Feature">The feature asked for; <see langword="null"/> at an end.</param>
/// <param name="Value">The case asked for, the least number asked for, or at an end the weight in thousandths.</param>
internal sealed record SlotTreeNode(SlotFeature? Feature, int Value)
{
    /// <summary>Whether a feature has the case asked for, or counts at least as much.</summary>
    public bool IsMet(SlotFeature feature, int value) => feature <= SlotFeature.Grain ? value == Value : value >= Value;
}

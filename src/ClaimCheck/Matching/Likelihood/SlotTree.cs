namespace ClaimCheck.Matching.Likelihood;

/// <summary>One tree of the model: questions on features, and at each end how much the answers speak for one slot.</summary>
/// <param name="Nodes">The nodes: those below node <c>i</c> are <c>2i + 1</c>, where the answer is yes, and <c>2i + 2</c>; <see langword="null"/> where there is none.</param>
internal sealed record SlotTree(SlotTreeNode?[] Nodes)
{
    /// <summary>The weight for a pair with these features, in thousandths.</summary>
    public int WeightOf(SlotVector vector)
    {
        var index = 0;
        while (Nodes[index]!.Feature is { } feature)
            index = (2 * index) + (Nodes[index]!.IsMet(feature, vector[feature]) ? 1 : 2);
        return Nodes[index]!.Value;
    }
}

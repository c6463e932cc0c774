using ClaimCheck.Languages;

namespace ClaimCheck.Matching.Likelihood;

/// <summary>
/// The model of whether two claims with different values are of one slot: boosted trees (Friedman 2001, with the second-order
/// weights of Chen and Guestrin 2016) over the fields, the shared words and the other figures of both articles, estimated
/// from annotated sets of articles.
/// </summary>
/// <remarks>Weights are whole numbers, so that their sum is the same on every machine.</remarks>
internal sealed class SlotTrees
{
    private readonly SlotTree[] trees;

    /// <summary>A model of these trees.</summary>
    public SlotTrees(IEnumerable<SlotTree> trees) => this.trees = [.. trees];

    /// <summary>Reads the packaged model.</summary>
    public static SlotTrees Packaged()
    {
        var nodes = new SortedDictionary<int, SlotTreeNode?[]>();
        foreach (var row in DataFile.Packaged("de/claims/slot-trees.tsv").Rows)
        {
            var (tree, node) = (row.Integer("tree"), row.Integer("node"));
            var isEnd = row["feature"] == "end";
            if (!nodes.TryGetValue(tree, out var known) || known.Length <= node)
            {
                Array.Resize(ref known, (2 * node) + 3);
                nodes[tree] = known;
            }

            known[node] = new SlotTreeNode(isEnd ? null : row.Name<SlotFeature>("feature"), row.Integer("value"));
        }

        return new SlotTrees(nodes.Values.Select(tree => new SlotTree(tree)));
    }

    /// <summary>The logarithm of the odds, in thousandths, that a pair with these features is of one slot.</summary>
    public int ScoreOf(SlotVector vector)
    {
        var score = 0;
        foreach (var tree in trees)
            score += tree.WeightOf(vector);
        return score;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimCheck.Matching.Likelihood;

namespace ClaimCheck.Evaluation.Likelihood;

/// <summary>Writes the model as the library reads it.</summary>
internal static class SlotTreeFile
{
    /// <summary>Writes one line a node.</summary>
    public static void Write(string path, ImmutableArray<SlotTree> trees)
    {
        var text = new StringBuilder();
        text.Append("# slot-trees.tsv: trees that tell how likely two figures of two reports are of one slot; weights in thousandths of the logarithm of the odds\n");
        text.Append("# columns: tree, node, feature, value\n");
        text.Append("# source: estimated from the annotated sets in tests/Samples/sets by `ClaimCheck.Evaluation likelihood`; licence: MIT\n");
        for (var tree = 0; tree < trees.Length; tree++)
        {
            for (var node = 0; node < trees[tree].Nodes.Length; node++)
            {
                if (trees[tree].Nodes[node] is { } known)
                    text.Append(CultureInfo.InvariantCulture, $"{tree:D3}\t{node}\t{(known.Feature is { } feature ? SnakeCase(feature.ToString()) : "end")}\t{known.Value}\n");
            }
        }

        File.WriteAllText(path, text.ToString());
    }

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((sign, i) => (i > 0 && char.IsUpper(sign) ? "_" : string.Empty) + char.ToLowerInvariant(sign)));
}

using System.Collections.Immutable;
using ClaimCheck.Matching.Likelihood;

namespace ClaimCheck.Evaluation.Likelihood;

/// <summary>Estimates boosted trees from labelled pairs, the same from the same pairs.</summary>
/// <remarks>Gradient boosting (Friedman 2001) with logistic loss and second-order leaf weights (Chen and Guestrin 2016).</remarks>
internal static class TreeBoosting
{
    private const int Trees = 300;
    private const int Depth = 2;
    private const int Drawn = 70;
    private const int SmallestNode = 10;
    private const double Rate = 0.08;
    private const double Regularisation = 2;
    private const double SmallestGain = 0.3;
    private const double SmallestHessian = 0.5;
    private const int Thousandths = 1000;
    private const int MostThresholds = 15;

    /// <summary>The trees, the first of which holds the odds of any pair.</summary>
    public static ImmutableArray<SlotTree> Estimate(IReadOnlyList<LabelledPairOfFigures> pairs)
    {
        var labels = pairs.Select(pair => pair.IsConflict ? 1.0 : 0.0).ToArray();
        var questions = Questions(pairs).ToArray();
        var share = labels.Average();
        var prior = new SlotTree([End(Math.Log(share / (1 - share)))]);
        var trees = ImmutableArray.CreateBuilder<SlotTree>();
        trees.Add(prior);
        var scores = Enumerable.Repeat((double)prior.Nodes[0]!.Value / Thousandths, labels.Length).ToArray();
        for (var round = 0; round < Trees; round++)
        {
            var gradient = new double[labels.Length];
            var hessian = new double[labels.Length];
            for (var i = 0; i < labels.Length; i++)
            {
                var probability = 1 / (1 + Math.Exp(-scores[i]));
                (gradient[i], hessian[i]) = (probability - labels[i], probability * (1 - probability));
            }

            var nodes = new SlotTreeNode?[(1 << (Depth + 1)) - 1];
            Grow(nodes, 0, [.. Enumerable.Range(0, labels.Length).Where(member => IsDrawn(member, round))], questions, gradient, hessian, Depth);
            var tree = new SlotTree(nodes);
            trees.Add(tree);
            for (var i = 0; i < labels.Length; i++)
                scores[i] += (double)tree.WeightOf(pairs[i].Features) / Thousandths;
        }

        return trees.ToImmutable();
    }

    /// <summary>Whether a pair is among those that a round looks at: of each hundred <see cref="Drawn"/>, the same at each run.</summary>
    /// <remarks>Friedman, Stochastic Gradient Boosting (2002); the numbers are those of a multiplicative hash (Knuth 6.4).</remarks>
    private static bool IsDrawn(int member, int round) =>
        unchecked(((uint)member * 2654435761u) ^ ((uint)(round + 1) * 2246822519u)) % 1009 % 100 < Drawn;

    /// <summary>All questions that split the pairs, each with its answers.</summary>
    private static IEnumerable<(SlotTreeNode Node, bool[] Answers)> Questions(IReadOnlyList<LabelledPairOfFigures> pairs)
    {
        for (var number = 0; number < SlotVector.Count; number++)
        {
            var feature = (SlotFeature)number;
            var values = pairs.Select(pair => pair.Features[feature]).Order().ToArray();
            foreach (var value in feature <= SlotFeature.Grain ? values.Distinct() : Quantiles(values))
            {
                var node = new SlotTreeNode(feature, value);
                bool[] answers = [.. pairs.Select(pair => node.IsMet(feature, pair.Features[feature]))];
                if (answers.Count(answer => answer) is >= SmallestNode and var met && answers.Length - met >= SmallestNode)
                    yield return (node, answers);
            }
        }
    }

    private static IEnumerable<int> Quantiles(int[] values)
    {
        var distinct = values.Distinct().ToArray();
        return distinct.Length <= MostThresholds
            ? distinct
            : Enumerable.Range(1, MostThresholds).Select(step => values[step * (values.Length - 1) / (MostThresholds + 1)]).Distinct();
    }

    private static void Grow(SlotTreeNode?[] nodes, int index, int[] members, (SlotTreeNode Node, bool[] Answers)[] questions, double[] gradient, double[] hessian, int depth)
    {
        var (sum, curvature) = Sums(members, gradient, hessian);
        var best = depth == 0 ? null : Best(members, questions, gradient, hessian, sum, curvature);
        if (best is not { } question)
        {
            nodes[index] = End(-Rate * sum / (curvature + Regularisation));
            return;
        }

        nodes[index] = question.Node;
        Grow(nodes, (2 * index) + 1, [.. members.Where(member => question.Answers[member])], questions, gradient, hessian, depth - 1);
        Grow(nodes, (2 * index) + 2, [.. members.Where(member => !question.Answers[member])], questions, gradient, hessian, depth - 1);
    }

    private static (SlotTreeNode Node, bool[] Answers)? Best(int[] members, (SlotTreeNode Node, bool[] Answers)[] questions, double[] gradient, double[] hessian, double sum, double curvature)
    {
        (SlotTreeNode, bool[])? best = null;
        var most = SmallestGain;
        foreach (var (node, answers) in questions)
        {
            var (met, bend) = Sums(members.Where(member => answers[member]), gradient, hessian);
            if (bend < SmallestHessian || curvature - bend < SmallestHessian)
                continue;
            var gain = Gain(met, bend) + Gain(sum - met, curvature - bend) - Gain(sum, curvature);
            if (gain > most)
                (most, best) = (gain, (node, answers));
        }

        return best;
    }

    private static double Gain(double sum, double curvature) => sum * sum / (curvature + Regularisation);

    private static (double Gradient, double Hessian) Sums(IEnumerable<int> members, double[] gradient, double[] hessian)
    {
        var (sum, curvature) = (0.0, 0.0);
        foreach (var member in members)
            (sum, curvature) = (sum + gradient[member], curvature + hessian[member]);
        return (sum, curvature);
    }

    private static SlotTreeNode End(double weight) => new(null, (int)Math.Round(weight * Thousandths));
}

using ClaimCheck.Analysis.Learning;

namespace ClaimCheck.Mentions.Names;

/// <summary>How well one label of a name follows another, and the best sequence of labels (Viterbi).</summary>
internal sealed class LabelScores
{
    /// <summary>The number of labels (<see cref="NameLabel"/>).</summary>
    public const int Labels = 9;

    /// <summary>The score of what cannot be.</summary>
    public const int Impossible = int.MinValue / 4;

    private const int TransitionKind = 1000;

    private readonly int[] transitions = new int[Labels * Labels];

    /// <summary>Reads the scores of pairs of labels from <paramref name="weights"/>.</summary>
    public LabelScores(IFeatureWeights weights)
    {
        for (var previous = 0; previous < Labels; previous++)
        {
            var row = transitions.AsSpan(previous * Labels, Labels);
            weights.Add(TransitionKey(previous), row);
            for (var label = 0; label < Labels; label++)
                row[label] = CanFollow(previous, label) ? row[label] : Impossible;
        }
    }

    /// <summary>The key of the weights of labels behind <paramref name="previous"/>.</summary>
    public static uint TransitionKey(int previous) => FeatureKey.Of(TransitionKind, (uint)previous);

    /// <summary>Whether one label can follow another: the inside of a name only its own kind.</summary>
    public static bool CanFollow(int previous, int label) => label == 0 || label % 2 == 1 || previous == label || previous == label - 1;

    /// <summary>Finds the best sequence; <see cref="NameLabel.Outside"/> stands before the first token.</summary>
    /// <param name="scores">For each token the score of each label; overwritten.</param>
    /// <param name="from">Room for as many numbers.</param>
    /// <param name="labels">Receives the label of each token.</param>
    public void FindBest(Span<int> scores, Span<byte> from, Span<NameLabel> labels)
    {
        for (var token = 0; token < labels.Length; token++)
        {
            var before = token == 0 ? [0] : scores.Slice((token - 1) * Labels, Labels);
            Extend(before, scores.Slice(token * Labels, Labels), from.Slice(token * Labels, Labels));
        }

        for (var token = labels.Length - 1; token >= 0; token--)
        {
            labels[token] = token == labels.Length - 1
                ? (NameLabel)Best(scores.Slice(token * Labels, Labels))
                : (NameLabel)from[((token + 1) * Labels) + (int)labels[token + 1]];
        }
    }

    private void Extend(ReadOnlySpan<int> before, Span<int> scores, Span<byte> from)
    {
        for (var label = 0; label < Labels; label++)
        {
            var top = int.MinValue;
            for (var previous = 0; previous < before.Length; previous++)
            {
                var score = before[previous] + transitions[(previous * Labels) + label];
                if (score <= top)
                    continue;
                top = score;
                from[label] = (byte)previous;
            }

            scores[label] = Math.Max(Impossible, top + scores[label]);
        }
    }

    private static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var label = 1; label < scores.Length; label++)
        {
            if (scores[label] > scores[best])
                best = label;
        }

        return best;
    }
}

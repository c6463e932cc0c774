using ClaimCheck.Mentions.Names;
using ClaimCheck.Training.Learning;

namespace ClaimCheck.Training.Names;

/// <summary>The weights of a conditional random field, trained sentence by sentence with a step for each weight of its own (AdaGrad, Duchi et al. 2011).</summary>
internal sealed class LabelWeights(int features)
{
    private const int Labels = LabelScores.Labels;
    private const float Rate = 0.1f;
    private const float Damping = 0.01f;
    private const float Negligible = 0.0001f;

    // How many units of the packed model one unit of a weight comes to, and the smallest weight kept.
    private const float Unit = 1000f;
    private const int Minimum = 15;

    // The measure counts whole names, of which plain likelihood finds too few: staying outside costs a little.
    private const float OutsideCost = 0.4f;

    private readonly float[] weights = new float[features * Labels];
    private readonly float[] squares = new float[features * Labels];
    private readonly double[] transitions = new double[Labels * Labels];
    private readonly float[] transitionSquares = new float[Labels * Labels];

    /// <summary>Moves the weights towards the right labels of a sentence.</summary>
    public void Learn(LabelledSentence sentence)
    {
        var gradient = new SentenceGradient(Scores(sentence), transitions);
        Span<float> errors = stackalloc float[Labels];
        for (var token = 0; token < sentence.Labels.Length; token++)
        {
            var right = (int)sentence.Labels[token];
            for (var label = 0; label < Labels; label++)
                errors[label] = (float)gradient.Of(token, label) - (label == right ? 1 : 0);
            foreach (var feature in sentence.Features[token])
                Step(feature, errors);
        }

        for (var token = 0; token < sentence.Labels.Length; token++)
            LearnTransitions(sentence.Labels, token, gradient);
    }

    /// <summary>The weights in the format of the library's models.</summary>
    /// <param name="keys">The key of each feature.</param>
    public byte[] Pack(IReadOnlyList<uint> keys)
    {
        var packed = new SortedDictionary<uint, List<(byte Label, short Weight)>>();
        for (var feature = 0; feature < keys.Count; feature++)
            Add(packed, keys[feature], label => weights[(feature * Labels) + label]);
        for (var previous = 0; previous < Labels; previous++)
            Add(packed, LabelScores.TransitionKey(previous), label => (float)transitions[(previous * Labels) + label] - (label == 0 ? OutsideCost : 0));
        return ModelPacker.Pack(packed, Labels);
    }

    private static void Add(SortedDictionary<uint, List<(byte Label, short Weight)>> packed, uint key, Func<int, float> weight)
    {
        var kept = new List<(byte, short)>();
        for (var label = 0; label < Labels; label++)
        {
            var units = (short)MathF.Round(weight(label) * Unit);
            if (Math.Abs(units) >= Minimum)
                kept.Add(((byte)label, units));
        }

        if (kept.Count > 0)
            packed[key] = kept;
    }

    private double[] Scores(LabelledSentence sentence)
    {
        var scores = new double[sentence.Labels.Length * Labels];
        for (var token = 0; token < sentence.Labels.Length; token++)
        {
            var row = scores.AsSpan(token * Labels, Labels);
            foreach (var feature in sentence.Features[token])
            {
                for (var label = 0; label < Labels; label++)
                    row[label] += weights[(feature * Labels) + label];
            }

            if (sentence.Features[token].Length == 0)
                row[1..].Fill(LabelScores.Impossible);
        }

        return scores;
    }

    private void Step(int feature, ReadOnlySpan<float> errors)
    {
        for (var label = 0; label < Labels; label++)
        {
            if (Math.Abs(errors[label]) < Negligible)
                continue;
            var weight = (feature * Labels) + label;
            squares[weight] += errors[label] * errors[label];
            weights[weight] -= Rate * errors[label] / MathF.Sqrt(Damping + squares[weight]);
        }
    }

    private void LearnTransitions(NameLabel[] labels, int token, SentenceGradient gradient)
    {
        for (var previous = 0; previous < Labels; previous++)
        {
            for (var label = 0; label < Labels; label++)
            {
                if (!LabelScores.CanFollow(previous, label))
                    continue;
                var isRight = previous == (token == 0 ? 0 : (int)labels[token - 1]) && label == (int)labels[token];
                var error = (float)gradient.Of(token, previous, label) - (isRight ? 1 : 0);
                var pair = (previous * Labels) + label;
                transitionSquares[pair] += error * error;
                transitions[pair] -= Rate * error / MathF.Sqrt(Damping + transitionSquares[pair]);
            }
        }
    }
}

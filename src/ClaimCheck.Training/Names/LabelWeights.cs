using ClaimCheck.Languages;
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
    private const float OutsideCost = 1f;

    // Of a hundred features so many are hidden from each sentence.
    private const uint Hidden = 50;

    private readonly float[] weights = new float[features * Labels];
    private readonly float[] sums = new float[features * Labels];
    private readonly float[] squares = new float[features * Labels];
    private readonly double[] transitions = new double[Labels * Labels];
    private readonly double[] transitionSums = new double[Labels * Labels];
    private readonly float[] transitionSquares = new float[Labels * Labels];
    private int remembered;

    /// <summary>Moves the weights towards the right labels of a sentence.</summary>
    /// <param name="whole">The sentence.</param>
    /// <param name="step">A number of its own for each call, which decides what is hidden.</param>
    public void Learn(LabelledSentence whole, int step)
    {
        var sentence = Thinned(whole, step);
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

    /// <summary>Takes the weights as they stand into the mean that is packed.</summary>
    public void Remember()
    {
        remembered++;
        for (var weight = 0; weight < weights.Length; weight++)
            sums[weight] += weights[weight];
        for (var pair = 0; pair < transitions.Length; pair++)
            transitionSums[pair] += transitions[pair];
    }

    /// <summary>The mean of the remembered weights in the format of the library's models.</summary>
    /// <param name="keys">The key of each feature.</param>
    public byte[] Pack(IReadOnlyList<uint> keys)
    {
        var packed = new SortedDictionary<uint, List<(byte Label, short Weight)>>();
        for (var feature = 0; feature < keys.Count; feature++)
            Add(packed, keys[feature], label => sums[(feature * Labels) + label] / remembered);
        for (var previous = 0; previous < Labels; previous++)
            Add(packed, LabelScores.TransitionKey(previous), label => (float)(transitionSums[(previous * Labels) + label] / remembered) - (label == 0 ? OutsideCost : 0));
        return ModelPacker.Pack(packed, Labels);
    }

    // A word of the training text is known too well: where it is hidden, what else is seen learns to stand in for it
    // (dropout, Srivastava et al. 2014).
    private static LabelledSentence Thinned(LabelledSentence sentence, int step)
    {
        var kept = new int[sentence.Features.Length][];
        for (var token = 0; token < kept.Length; token++)
            kept[token] = Array.FindAll(sentence.Features[token], feature => !IsHidden(feature, step));
        return sentence with { Features = kept };
    }

    private static bool IsHidden(int feature, int step) => WordHash.Of((uint)feature, (uint)step) % 100 < Hidden;

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

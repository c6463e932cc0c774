using System.Runtime.InteropServices;
using ClaimCheck.Analysis.Learning;

namespace ClaimCheck.Training.Learning;

/// <summary>
/// A perceptron whose weights are averaged over all updates, as in Collins (2002): where the guess is wrong, the
/// observations of the right answer gain and those of the guess lose. All arithmetic is in whole numbers.
/// </summary>
/// <remarks>Serves single decisions as well as sequences: a sequence is decoded with these weights, then updated position by position.</remarks>
internal sealed class AveragedPerceptron : IFeatureWeights
{
    /// <summary>What one update of an unaveraged weight comes to in the packed model.</summary>
    private const int Unit = 100;

    private readonly Dictionary<uint, Row> rows = [];
    private readonly int labels;
    private int step = 1;

    /// <summary>Starts with all weights at zero.</summary>
    /// <param name="labels">How many labels there are, at most 255.</param>
    public AveragedPerceptron(int labels) => this.labels = labels;

    /// <inheritdoc/>
    public void Add(uint key, Span<int> scores)
    {
        if (!rows.TryGetValue(key, out var row))
            return;
        for (var i = 0; i < row.Count; i++)
            scores[row.Labels[i]] += row.Weights[i];
    }

    /// <summary>Changes the weight of <paramref name="label"/> for each of the observations.</summary>
    public void Update(ReadOnlySpan<uint> keys, int label, int change)
    {
        foreach (var key in keys)
        {
            ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, key, out _);
            row ??= new Row();
            row.Change((byte)label, change, step);
        }
    }

    /// <summary>Counts one more example: weights weigh by the number of examples they stood for.</summary>
    public void NextExample() => step++;

    /// <summary>The averaged weights in the format of <see cref="LinearModel"/>.</summary>
    /// <param name="minimum">Weights smaller than this (in hundredths of an update) are left out.</param>
    public byte[] Pack(int minimum)
    {
        var features = new SortedDictionary<uint, List<(byte Label, short Weight)>>();
        foreach (var (key, row) in rows)
        {
            var weights = row.Averaged(step, Unit).Where(weight => Math.Abs((int)weight.Weight) >= minimum).OrderBy(weight => weight.Label).ToList();
            if (weights.Count > 0)
                features.Add(key, weights);
        }

        return ModelPacker.Pack(features, labels);
    }

    /// <summary>The weights of one observation.</summary>
    private sealed class Row
    {
        private long[] totals = new long[2];
        private int[] stamps = new int[2];

        public byte[] Labels { get; private set; } = new byte[2];

        public int[] Weights { get; private set; } = new int[2];

        public int Count { get; private set; }

        public void Change(byte label, int change, int step)
        {
            var i = Labels.AsSpan(0, Count).IndexOf(label);
            if (i < 0)
                i = Append(label, step);
            totals[i] += (long)Weights[i] * (step - stamps[i]);
            stamps[i] = step;
            Weights[i] += change;
        }

        public IEnumerable<(byte Label, short Weight)> Averaged(int step, int unit)
        {
            for (var i = 0; i < Count; i++)
            {
                var total = totals[i] + ((long)Weights[i] * (step - stamps[i]));
                yield return (Labels[i], (short)Math.Clamp(total * unit / step, short.MinValue, short.MaxValue));
            }
        }

        private int Append(byte label, int step)
        {
            if (Count == Labels.Length)
                Grow(Count * 2);
            Labels[Count] = label;
            stamps[Count] = step;
            return Count++;
        }

        private void Grow(int length)
        {
            var (grownLabels, grownWeights) = (Labels, Weights);
            Array.Resize(ref grownLabels, length);
            Array.Resize(ref grownWeights, length);
            Array.Resize(ref totals, length);
            Array.Resize(ref stamps, length);
            (Labels, Weights) = (grownLabels, grownWeights);
        }
    }
}

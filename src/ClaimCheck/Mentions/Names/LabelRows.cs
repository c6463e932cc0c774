using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ClaimCheck.Analysis.Learning;

namespace ClaimCheck.Mentions.Names;

/// <summary>The weights of a model of names, unpacked to one row a feature: most features of names have weights for most labels, and a row is added at once.</summary>
internal sealed class LabelRows : IFeatureWeights
{
    // Eight labels are added as one vector, the ninth by itself.
    private const int Wide = 8;

    private readonly int shift;
    private readonly uint[] keys;
    private readonly int[] slots;
    private readonly short[] rows;

    /// <summary>Unpacks <paramref name="model"/>, which must be large enough to keep keys whole (16 bits of index).</summary>
    public LabelRows(LinearModel model)
    {
        var bits = BitOperations.Log2((uint)model.FeatureCount) + 2;
        shift = 32 - bits;
        keys = new uint[1 << bits];
        slots = new int[1 << bits];
        rows = new short[(model.FeatureCount + 1) * LabelScores.Labels];
        Span<int> row = stackalloc int[LabelScores.Labels];
        var next = 0;
        foreach (var key in model.Keys())
        {
            row.Clear();
            model.Add(key, row);
            var slot = (int)(key >> shift);
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            next++;
            (keys[slot], slots[slot]) = (key, next);
            for (var label = 0; label < row.Length; label++)
                rows[(next * LabelScores.Labels) + label] = (short)row[label];
        }
    }

    /// <inheritdoc/>
    public void Add(uint key, Span<int> scores)
    {
        var slot = (int)(key >> shift);
        while (slots[slot] != 0 && keys[slot] != key)
            slot = (slot + 1) & (slots.Length - 1);
        if (slots[slot] != 0)
            AddRow(rows.AsSpan(slots[slot] * LabelScores.Labels, LabelScores.Labels), scores);
    }

    private static void AddRow(ReadOnlySpan<short> row, Span<int> scores)
    {
        var weights = Vector128.LoadUnsafe(in MemoryMarshal.GetReference(row));
        var sums = Vector256.LoadUnsafe(in MemoryMarshal.GetReference(scores)) + Vector256.Create(Vector128.WidenLower(weights), Vector128.WidenUpper(weights));
        sums.CopyTo(scores);
        scores[Wide] += row[Wide];
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ClaimCheck.Analysis.Learning;

namespace ClaimCheck.Mentions.Names;

/// <summary>The weights of a model of names, unpacked to one row a feature: most features of names have weights for most labels, and a row is added at once.</summary>
/// <remarks>
/// Most features of a word have no weights. A bit for each few keys, small enough for the cache of a core, leaves them aside before the table is touched;
/// each place of the table holds the key and its row together.
/// </remarks>
internal sealed class LabelRows : IFeatureWeights
{
    // Eight labels are added as one vector, the ninth by itself.
    private const int Wide = 8;
    private const int BitsOfWord = 6;

    // 2^21 bits, 256 kB, of which 8 % are set for 167,000 features.
    private const int FilterShift = 32 - 21;

    private readonly int shift;
    private readonly ulong[] filter = new ulong[1 << (32 - FilterShift - BitsOfWord)];
    private readonly Slot[] slots;

    /// <summary>Unpacks <paramref name="model"/>, which must be large enough to keep keys whole (16 bits of index).</summary>
    public LabelRows(LinearModel model)
    {
        var bits = BitOperations.Log2((uint)model.FeatureCount) + 1;
        shift = 32 - bits;
        slots = new Slot[1 << bits];
        Span<int> row = stackalloc int[LabelScores.Labels];
        foreach (var key in model.Keys())
        {
            row.Clear();
            model.Add(key, row);
            ref var slot = ref slots[Free(key)];
            slot = new Slot { Key = key, IsTaken = 1 };
            for (var label = 0; label < row.Length; label++)
                slot.Weights[label] = (short)row[label];
            filter[key >> (FilterShift + BitsOfWord)] |= 1UL << (int)(key >> FilterShift);
        }
    }

    /// <inheritdoc/>
    public void Add(uint key, Span<int> scores) => AddAll([key], scores);

    /// <inheritdoc/>
    public void AddAll(Span<uint> keys, Span<int> scores)
    {
        var sums = Vector256.LoadUnsafe(in MemoryMarshal.GetReference(scores));
        var last = scores[Wide];
        foreach (var key in keys[..Keep(keys)])
        {
            var place = (int)(key >> shift);
            while (slots[place].IsTaken != 0 && slots[place].Key != key)
                place = (place + 1) & (slots.Length - 1);
            ref readonly var slot = ref slots[place];
            if (slot.IsTaken == 0)
                continue;
            var weights = Vector128.LoadUnsafe(in slot.Weights[0]);
            sums += Vector256.Create(Vector128.WidenLower(weights), Vector128.WidenUpper(weights));
            last += slot.Weights[Wide];
        }

        sums.StoreUnsafe(ref MemoryMarshal.GetReference(scores));
        scores[Wide] = last;
    }

    private int Free(uint key)
    {
        var place = (int)(key >> shift);
        while (slots[place].IsTaken != 0)
            place = (place + 1) & (slots.Length - 1);
        return place;
    }

    /// <summary>Moves the keys that may have weights to the front, without a branch that could be guessed wrong.</summary>
    private int Keep(Span<uint> keys)
    {
        var kept = 0;
        foreach (var key in keys)
        {
            keys[kept] = key;
            kept += (int)(filter[key >> (FilterShift + BitsOfWord)] >> (int)(key >> FilterShift)) & 1;
        }

        return kept;
    }

    [InlineArray(LabelScores.Labels)]
    private struct Row
    {
        private short first;
    }

    private struct Slot
    {
        public uint Key;
        public short IsTaken;
        public Row Weights;
    }
}

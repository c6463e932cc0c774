using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using ClaimCheck.Models.German;

namespace ClaimCheck.Analysis.Learning;

/// <summary>A trained linear model; its weights are read where they lie, except those of observations that speak of many labels.</summary>
/// <remarks>
/// Layout, little-endian: "CCLM", version 1, number of labels, bits of the index, 0, length of the records (int32), number
/// of features (int32); the index: for each value of the first bits of a key where its records begin (int32), and one entry
/// more for the end; the records, sorted by key: the 16 bits of the key behind the index bits, the number of weights
/// (byte), then label (byte) and weight (int16) of each.
/// </remarks>
internal sealed class LinearModel : IFeatureWeights
{
    /// <summary>Length of what stands before the index.</summary>
    public const int HeaderLength = 16;

    /// <summary>The bytes of a weight with its label.</summary>
    public const int WeightLength = 3;

    /// <summary>The bytes of a record before its weights.</summary>
    public const int RecordHead = 3;

    /// <summary>The only version there is.</summary>
    public const byte Version = 1;

    // From so many weights on it is faster to add one for each label, many at a time.
    private const int FewestOfRow = 10;

    private readonly byte[] bytes;
    private readonly int bits;
    private readonly int[] index;
    private readonly short[] rows;

    /// <summary>Opens a packed model.</summary>
    /// <exception cref="InvalidDataException">The bytes are no packed model of this version.</exception>
    public LinearModel(byte[] bytes)
    {
        if (bytes.Length < HeaderLength || !bytes.AsSpan(0, 4).SequenceEqual("CCLM"u8) || bytes[4] != Version)
            throw new InvalidDataException("expected a packed linear model (CCLM, version 1).");

        this.bytes = bytes;
        LabelCount = bytes[5];
        bits = bytes[6];
        var entries = (1 << bits) + 1;
        var records = HeaderLength + (4 * entries);
        if (records + BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8)) != bytes.Length)
            throw new InvalidDataException("the packed linear model is not complete.");

        index = new int[entries];
        for (var i = 0; i < entries; i++)
            index[i] = records + BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(HeaderLength + (4 * i)));
        rows = Unfold(bytes.AsSpan(records), LabelCount);
    }

    /// <summary>How many labels there are; they are numbered from 0.</summary>
    public int LabelCount { get; }

    /// <summary>How many observations have weights.</summary>
    public int FeatureCount => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(12));

    /// <summary>The model of that name among the packaged data files.</summary>
    public static LinearModel Packaged(string name)
    {
        using var stream = GermanModels.Open(name);
        var packed = new byte[stream.Length];
        stream.ReadExactly(packed);
        return new LinearModel(packed);
    }

    /// <summary>The part of a key that chooses the entry of an index of that many bits.</summary>
    public static int Bucket(uint key, int bits) => (int)(key >> (32 - bits));

    /// <summary>The part of a key that tells the records of one entry apart.</summary>
    public static ushort Rest(uint key, int bits) => (ushort)((key << bits) >> 16);

    /// <summary>The keys of all observations that have weights, as far as the model tells keys apart.</summary>
    public IEnumerable<uint> Keys()
    {
        for (var bucket = 0; bucket < index.Length - 1; bucket++)
        {
            for (var record = index[bucket]; record < index[bucket + 1]; record += RecordHead + (bytes[record + 2] * WeightLength))
                yield return ((uint)bucket << (32 - bits)) | ((uint)BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(record)) << (16 - bits));
        }
    }

    /// <inheritdoc/>
    public void Add(uint key, Span<int> scores)
    {
        var bucket = Bucket(key, bits);
        var found = bytes.AsSpan(index[bucket]..index[bucket + 1]);
        var rest = Rest(key, bits);
        while (found.Length > RecordHead)
        {
            var length = found[2] * WeightLength;
            if (BinaryPrimitives.ReadUInt16LittleEndian(found) == rest)
            {
                var weights = found.Slice(RecordHead, length);
                if (found[2] < FewestOfRow)
                    AddWeights(weights, scores);
                else
                    AddRow(rows.AsSpan(BinaryPrimitives.ReadInt32LittleEndian(weights), LabelCount), scores);
                return;
            }

            found = found[(RecordHead + length)..];
        }
    }

    /// <summary>Makes a row of all labels for each record with many weights; where it begins takes the place of the first weights.</summary>
    private static short[] Unfold(Span<byte> records, int labels)
    {
        var unfolded = new List<short>();
        while (records.Length > RecordHead)
        {
            var weights = records.Slice(RecordHead, records[2] * WeightLength);
            if (records[2] >= FewestOfRow)
            {
                var start = unfolded.Count;
                CollectionsMarshal.SetCount(unfolded, start + labels);
                var row = CollectionsMarshal.AsSpan(unfolded)[start..];
                row.Clear();
                foreach (var weight in MemoryMarshal.Cast<byte, Weight>(weights))
                    row[weight.Label] = weight.Value;
                BinaryPrimitives.WriteInt32LittleEndian(weights, start);
            }

            records = records[(RecordHead + weights.Length)..];
        }

        return [.. unfolded];
    }

    private static void AddWeights(ReadOnlySpan<byte> weights, Span<int> scores)
    {
        foreach (ref readonly var weight in MemoryMarshal.Cast<byte, Weight>(weights))
            scores[weight.Label] += weight.Value;
    }

    private static void AddRow(ReadOnlySpan<short> row, Span<int> scores)
    {
        while (row.Length >= Vector<short>.Count)
        {
            Vector.Widen(new Vector<short>(row), out var low, out var high);
            var rest = scores[Vector<int>.Count..];
            (new Vector<int>(scores) + low).CopyTo(scores);
            (new Vector<int>(rest) + high).CopyTo(rest);
            row = row[Vector<short>.Count..];
            scores = scores[Vector<short>.Count..];
        }

        for (var i = 0; i < row.Length; i++)
            scores[i] += row[i];
    }

    // As it lies in the file; .NET runs on little-endian machines.
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly record struct Weight(byte Label, short Value);
}

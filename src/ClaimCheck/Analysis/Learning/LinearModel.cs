using System.Buffers.Binary;
using ClaimCheck.Models.German;

namespace ClaimCheck.Analysis.Learning;

/// <summary>A trained linear model; its weights are read where they lie.</summary>
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

    private readonly byte[] bytes;
    private readonly int bits;
    private readonly int[] index;

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
                AddWeights(found.Slice(RecordHead, length), scores);
                return;
            }

            found = found[(RecordHead + length)..];
        }
    }

    private static void AddWeights(ReadOnlySpan<byte> weights, Span<int> scores)
    {
        for (var i = 0; i < weights.Length; i += WeightLength)
            scores[weights[i]] += BinaryPrimitives.ReadInt16LittleEndian(weights[(i + 1)..]);
    }
}

using System.Buffers.Binary;
using System.Numerics;
using ClaimCheck.Analysis.Learning;

namespace ClaimCheck.Training.Learning;

/// <summary>Writes weights in the format that <see cref="LinearModel"/> reads.</summary>
internal static class ModelPacker
{
    private const int FewestBits = 4;
    private const int MostBits = 16;

    /// <summary>Packs the weights of each observation, in the order of the keys.</summary>
    public static byte[] Pack(SortedDictionary<uint, List<(byte Label, short Weight)>> features, int labels)
    {
        var bits = Math.Clamp(BitOperations.Log2((uint)Math.Max(features.Count, 1)) + 1, FewestBits, MostBits);
        using var records = new MemoryStream();
        var index = new int[(1 << bits) + 1];
        foreach (var (key, weights) in features)
        {
            WriteRecord(records, LinearModel.Rest(key, bits), weights);
            index[LinearModel.Bucket(key, bits) + 1] = (int)records.Length;
        }

        for (var i = 1; i < index.Length; i++)
            index[i] = Math.Max(index[i], index[i - 1]);
        return Join(labels, bits, features.Count, index, records.ToArray());
    }

    private static void WriteRecord(MemoryStream records, ushort rest, List<(byte Label, short Weight)> weights)
    {
        Span<byte> number = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(number, rest);
        records.Write(number);
        records.WriteByte((byte)weights.Count);
        foreach (var (label, weight) in weights)
        {
            records.WriteByte(label);
            BinaryPrimitives.WriteInt16LittleEndian(number, weight);
            records.Write(number);
        }
    }

    private static byte[] Join(int labels, int bits, int features, int[] index, byte[] records)
    {
        var bytes = new byte[LinearModel.HeaderLength + (4 * index.Length) + records.Length];
        "CCLM"u8.CopyTo(bytes);
        bytes[4] = LinearModel.Version;
        bytes[5] = (byte)labels;
        bytes[6] = (byte)bits;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), records.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), features);
        for (var i = 0; i < index.Length; i++)
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(LinearModel.HeaderLength + (4 * i)), index[i]);
        records.CopyTo(bytes.AsSpan(LinearModel.HeaderLength + (4 * index.Length)));
        return bytes;
    }
}

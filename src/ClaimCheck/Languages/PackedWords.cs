using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ClaimCheck.Models.German;

namespace ClaimCheck.Languages;

/// <summary>Folded words with a small number each, read in place from a packed file: no string and no object a word.</summary>
/// <remarks>
/// The file holds the count, the sorted hashes of the words and their values (32, 32 and 16 bits, little-endian). A word
/// that is not in the file is taken for one that is with a probability of the count in 2^32: 1 in 20,000 for 200,000 words.
/// </remarks>
internal sealed class PackedWords
{
    private const int BucketBits = 14;

    private readonly uint[] hashes;
    private readonly ushort[] values;

    // Where the hashes with the same first bits begin, and one entry more for the end.
    private readonly int[] starts = new int[(1 << BucketBits) + 1];

    private PackedWords(uint[] hashes, ushort[] values)
    {
        (this.hashes, this.values) = (hashes, values);
        foreach (var hash in hashes)
            starts[Bucket(hash) + 1]++;
        for (var bucket = 1; bucket < starts.Length; bucket++)
            starts[bucket] += starts[bucket - 1];
    }

    /// <summary>Reads a packaged file.</summary>
    public static PackedWords Packaged(string name)
    {
        using var stream = GermanModels.Open(name);
        return Read(name, stream);
    }

    /// <summary>Reads words as <see cref="Write"/> writes them.</summary>
    /// <exception cref="InvalidDataException">The file is shorter or longer than its count says.</exception>
    public static PackedWords Read(string name, Stream stream)
    {
        Span<byte> head = stackalloc byte[sizeof(uint)];
        stream.ReadExactly(head);
        var count = BinaryPrimitives.ReadUInt32LittleEndian(head);
        if (stream.Length != sizeof(uint) + (count * (sizeof(uint) + sizeof(ushort))))
            throw new InvalidDataException($"{name}: expected {count} words.");

        var sorted = new uint[count];
        var numbers = new ushort[count];
        stream.ReadExactly(MemoryMarshal.AsBytes(sorted.AsSpan()));
        stream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return new PackedWords(sorted, numbers);
    }

    /// <summary>The value of a word whose folded form has that hash.</summary>
    public bool TryGet(uint hash, out int value)
    {
        var start = starts[Bucket(hash)];
        var index = hashes.AsSpan(start..starts[Bucket(hash) + 1]).BinarySearch(hash);
        value = index < 0 ? 0 : values[start + index];
        return index >= 0;
    }

    /// <summary>Writes words as <see cref="Packaged"/> reads them; of two words with one hash the smaller value stands.</summary>
    public static void Write(Stream stream, IEnumerable<KeyValuePair<string, int>> words)
    {
        var byHash = new SortedDictionary<uint, ushort>();
        foreach (var (word, value) in words)
        {
            var hash = WordHash.Of(Folding.Fold(word));
            if (!byHash.TryGetValue(hash, out var known) || value < known)
                byHash[hash] = checked((ushort)value);
        }

        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write((uint)byHash.Count);
        foreach (var hash in byHash.Keys)
            writer.Write(hash);
        foreach (var value in byHash.Values)
            writer.Write(value);
    }

    private static int Bucket(uint hash) => (int)(hash >> (32 - BucketBits));
}

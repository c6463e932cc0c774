using System.Text;
using ClaimCheck.Models.German;

namespace ClaimCheck.Languages;

/// <summary>A large table sorted by its first column, searched where it lies in memory: nothing is parsed before it is asked for.</summary>
internal sealed class SortedLines
{
    private const byte Tab = (byte)'\t';
    private const byte LineFeed = (byte)'\n';
    private const int LongestWord = 256;

    private readonly byte[] bytes;
    private readonly int start;

    /// <summary>Takes the bytes of a table: comment lines, then rows in ordinal order.</summary>
    public SortedLines(byte[] bytes)
    {
        this.bytes = bytes;
        while (start + 1 < bytes.Length && bytes[start] == '#' && bytes[start + 1] == ' ')
            start = EndOf(start) + 1;
    }

    /// <summary>Reads a packaged table.</summary>
    public static SortedLines Packaged(string name)
    {
        using var stream = GermanModels.Open(name);
        var table = new byte[stream.Length];
        stream.ReadExactly(table);
        return new SortedLines(table);
    }

    /// <summary>The cells behind the first one of the row that begins with <paramref name="word"/>; none where there is no such row.</summary>
    public string[] Find(string word)
    {
        Span<byte> key = stackalloc byte[LongestWord];
        if (!Encoding.UTF8.TryGetBytes(word, key, out var length) || length == LongestWord)
            return [];

        // Behind every letter comes the tab, so that "Start" stands before "Startplatz".
        key[length++] = Tab;
        var line = Search(key[..length]);
        return line < 0 ? [] : Encoding.UTF8.GetString(bytes.AsSpan(line + length, EndOf(line) - line - length)).Split('\t');
    }

    private int Search(ReadOnlySpan<byte> key)
    {
        int low = start, high = bytes.Length;
        while (low < high)
        {
            var line = StartOf((low + high) / 2, low);
            var order = bytes.AsSpan(line, Math.Min(key.Length, bytes.Length - line)).SequenceCompareTo(key);
            if (order == 0)
                return line;
            if (order < 0)
                low = EndOf(line) + 1;
            else
                high = line;
        }

        return -1;
    }

    private int StartOf(int position, int low)
    {
        while (position > low && bytes[position - 1] != LineFeed)
            position--;
        return position;
    }

    private int EndOf(int position)
    {
        var length = bytes.AsSpan(position).IndexOf(LineFeed);
        return length < 0 ? bytes.Length : position + length;
    }
}

namespace ClaimCheck.Formats;

/// <summary>Cuts a stream into lines of bytes without reading it whole.</summary>
public static class ByteLines
{
    /// <summary>The lines without their ends; each array is the caller's own.</summary>
    public static IEnumerable<byte[]> In(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Cut(stream);
    }

    private static IEnumerable<byte[]> Cut(Stream stream)
    {
        var buffer = new byte[64 * 1024];
        var pending = new MemoryStream();
        for (int count; (count = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            var start = 0;
            for (int feed; (feed = Array.IndexOf(buffer, (byte)'\n', start, count - start)) >= 0; start = feed + 1)
            {
                pending.Write(buffer, start, feed - start);
                yield return Taken(pending);
            }

            pending.Write(buffer, start, count - start);
        }

        if (pending.Length > 0)
            yield return Taken(pending);
    }

    private static byte[] Taken(MemoryStream pending)
    {
        var line = pending.ToArray();
        pending.SetLength(0);
        return line is [.. var rest, (byte)'\r'] ? rest : line;
    }
}

namespace ClaimCheck.Cli;

/// <summary>Guesses how many articles there are, for the progress: a file is one, a line of JSONL is one.</summary>
internal static class InputCount
{
    private const string LinesExtension = ".jsonl";
    private const int BufferSize = 64 * 1024;

    // Counting must cost little against reading: beyond this nobody waits for a forecast.
    private const long MostBytes = 512L * 1024 * 1024;
    private const int MostFiles = 200_000;

    /// <summary>The number of articles below <paramref name="paths"/>; <see langword="null"/> where it cannot be told, as from the standard input.</summary>
    public static long? Of(IEnumerable<string> paths, string workingDirectory)
    {
        long count = 0, bytes = 0;
        var files = 0;
        try
        {
            foreach (var file in paths.SelectMany(path => Files(path, workingDirectory)))
            {
                if (file == "-" || ++files > MostFiles)
                    return null;
                if (!file.EndsWith(LinesExtension, StringComparison.OrdinalIgnoreCase))
                {
                    count++;
                    continue;
                }

                bytes += new FileInfo(file).Length;
                if (bytes > MostBytes)
                    return null;
                count += Lines(file);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return count;
    }

    private static IEnumerable<string> Files(string path, string workingDirectory)
    {
        var full = path == "-" ? path : Path.GetFullPath(path, workingDirectory);
        return Directory.Exists(full)
            ? Directory.EnumerateFiles(full, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 32, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint })
            : [full];
    }

    private static long Lines(string file)
    {
        using var stream = File.OpenRead(file);
        var buffer = new byte[BufferSize];
        long lines = 0;
        int read;
        while ((read = stream.Read(buffer)) > 0)
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
        return lines;
    }
}

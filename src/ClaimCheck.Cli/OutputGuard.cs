namespace ClaimCheck.Cli;

/// <summary>Keeps the output from overwriting what is read.</summary>
internal static class OutputGuard
{
    /// <summary>Whether <paramref name="output"/> is one of the inputs, or lies in a folder that is read and exists already.</summary>
    public static bool IsInput(string output, IEnumerable<string> inputs, string workingDirectory)
    {
        var real = RealPath(output);
        foreach (var input in inputs)
        {
            if (input == "-")
                continue;
            var full = Path.GetFullPath(input, workingDirectory);
            if (Directory.Exists(full) ? IsInside(real, RealPath(full)) && File.Exists(output) : RealPath(full) == real)
                return true;
        }

        return false;
    }

    private static bool IsInside(string file, string folder) =>
        file.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The path with the links of all its parts resolved.</summary>
    private static string RealPath(string path)
    {
        try
        {
            FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
            if (entry.ResolveLinkTarget(returnFinalTarget: true) is { } target)
                return RealPath(target.FullName);
        }
        catch (IOException)
        {
            return path;
        }

        var parent = Path.GetDirectoryName(path);
        return parent is null ? path : Path.Combine(RealPath(parent), Path.GetFileName(path));
    }
}

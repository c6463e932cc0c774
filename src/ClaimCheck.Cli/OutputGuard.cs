using ClaimCheck.Formats;

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
            if (Matches(input, real, workingDirectory) && File.Exists(output))
                return true;
            if (Directory.Exists(full) ? IsInside(real, RealPath(full)) && File.Exists(output) : RealPath(full) == real)
                return true;
        }

        return false;
    }

    /// <summary>Whether a pattern among the inputs takes in the file.</summary>
    private static bool Matches(string input, string file, string workingDirectory)
    {
        if (PathPattern.Parse(input) is not { } pattern)
            return false;
        var folder = RealPath(Path.GetFullPath(Path.Combine(workingDirectory, pattern.Folder)));
        return IsInside(file, folder) && pattern.Matches(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'));
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

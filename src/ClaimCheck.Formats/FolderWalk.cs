namespace ClaimCheck.Formats;

/// <summary>Lists the files of a folder and its subfolders, in ordinal order of the relative path.</summary>
/// <param name="root">The full path of the folder.</param>
/// <param name="name">How messages name it.</param>
/// <param name="deepest">How many folders below it are entered at most, one inside the other.</param>
internal sealed class FolderWalk(string root, string name, int deepest = int.MaxValue)
{
    private readonly List<InputFile> files = [];
    private readonly List<InputProblem> problems = [];

    /// <summary>What could not be listed.</summary>
    public IReadOnlyList<InputProblem> Problems => problems;

    /// <summary>All files, hidden ones, hidden folders and the lock files of word processors left out; a link that leads back to a folder around it is not followed.</summary>
    public IReadOnlyList<InputFile> Files()
    {
        Walk(new DirectoryInfo(root), string.Empty, [RealPath(new DirectoryInfo(root))]);
        files.Sort((first, second) => string.CompareOrdinal(first.Id, second.Id));
        return files;
    }

    private void Walk(DirectoryInfo folder, string prefix, List<string> around)
    {
        foreach (var entry in EntriesOf(folder, prefix))
        {
            if (entry.Name.StartsWith('.') || entry.Name.StartsWith("~$", StringComparison.Ordinal))
                continue;

            var relative = prefix + entry.Name;
            if (entry is not DirectoryInfo inner)
                files.Add(new InputFile(entry.FullName, relative, NameOf(relative), IsInFolder: true));
            else if (around.Count <= deepest)
                Enter(inner, relative, around);
        }
    }

    private void Enter(DirectoryInfo inner, string relative, List<string> around)
    {
        var real = RealPath(inner);
        if (around.Contains(real, StringComparer.Ordinal))
        {
            problems.Add(new InputProblem(NameOf(relative), null, InputProblemKind.LinkLoop));
            return;
        }

        around.Add(real);
        Walk(inner, relative + "/", around);
        around.RemoveAt(around.Count - 1);
    }

    private FileSystemInfo[] EntriesOf(DirectoryInfo folder, string prefix)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            problems.Add(new InputProblem(NameOf(prefix.TrimEnd('/')), null, InputProblemKind.Denied));
            return [];
        }
    }

    private string NameOf(string relative) =>
        relative.Length == 0 || name.Length == 0 ? name + relative : name.TrimEnd('/', Path.DirectorySeparatorChar) + "/" + relative;

    /// <summary>The path without links in its last part: enough to notice a link to a folder around it.</summary>
    private static string RealPath(DirectoryInfo folder)
    {
        try
        {
            var target = folder.ResolveLinkTarget(returnFinalTarget: true);
            if (target is not null)
                return target.FullName.TrimEnd(Path.DirectorySeparatorChar);

            var parent = folder.Parent;
            return parent is null ? folder.FullName : Path.Combine(RealPath(parent), folder.Name);
        }
        catch (IOException)
        {
            return folder.FullName;
        }
    }
}

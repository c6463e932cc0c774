namespace ClaimCheck.Formats;

/// <summary>Tells whether a file can be opened without waiting for anything.</summary>
public static class InputFileCheck
{
    /// <summary>What keeps a file from being read: it is missing, empty, a pipe or device, too large or locked away.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="name">How messages name it.</param>
    /// <returns>The problem, or <see langword="null"/> where it can be read.</returns>
    public static InputProblem? Problem(string path, string name)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(name);
        return File.Exists(path)
            ? FileText.Failure(new InputFile(path, name, name, IsInFolder: false))
            : new InputProblem(name, null, InputProblemKind.Missing);
    }
}

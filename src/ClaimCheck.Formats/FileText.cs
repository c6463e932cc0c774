namespace ClaimCheck.Formats;

/// <summary>Reads whole files as text.</summary>
internal static class FileText
{
    private const long LargestFile = 1L << 30;

    /// <summary>The text of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problem">Why there is no text, or a warning that comes with it.</param>
    /// <returns>The text, or <see langword="null"/> where it cannot be read.</returns>
    public static string? Read(InputFile file, out InputProblem? problem)
    {
        problem = Failure(file);
        if (problem is not null)
            return null;

        try
        {
            var decoded = TextDecoder.Decode(File.ReadAllBytes(file.Path));
            if (decoded.Problem is { } kind)
                problem = new InputProblem(file.Name, null, kind, decoded.Detail);
            return decoded.Text;
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            problem = new InputProblem(file.Name, null, InputProblemKind.Denied);
            return null;
        }
    }

    /// <summary>What keeps a file from being read, or <see langword="null"/>.</summary>
    /// <remarks>Pipes and devices have length 0 and are never opened: opening a pipe would wait for a writer.</remarks>
    public static InputProblem? Failure(InputFile file)
    {
        try
        {
            var target = File.ResolveLinkTarget(file.Path, returnFinalTarget: true)?.FullName ?? file.Path;
            var length = new FileInfo(target).Length;
            if (length is 0 or > LargestFile)
                return new InputProblem(file.Name, null, length == 0 ? InputProblemKind.Empty : InputProblemKind.TooLarge);
            using var opened = File.OpenRead(target);
            return null;
        }
        catch (FileNotFoundException)
        {
            return new InputProblem(file.Name, null, InputProblemKind.Missing);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            return new InputProblem(file.Name, null, InputProblemKind.Denied);
        }
    }
}

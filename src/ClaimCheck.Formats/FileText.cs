using System.Globalization;

namespace ClaimCheck.Formats;

/// <summary>Reads whole files.</summary>
internal static class FileText
{
    /// <summary>The size in bytes of the largest file that is text already.</summary>
    public const long LargestText = 1L << 30;

    /// <summary>The text of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problem">Why there is no text, or a warning that comes with it.</param>
    /// <returns>The text, or <see langword="null"/> where it cannot be read.</returns>
    public static string? Read(InputFile file, out InputProblem? problem)
    {
        if (ReadBytes(file, LargestText, out problem) is not { } bytes)
            return null;

        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Problem is { } kind)
            problem = new InputProblem(file.Name, null, kind, decoded.Detail);
        return decoded.Text;
    }

    /// <summary>The bytes of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="largest">The size in bytes of the largest file that is read.</param>
    /// <param name="problem">Why there are none.</param>
    /// <returns>The bytes, or <see langword="null"/> where the file cannot be read.</returns>
    public static byte[]? ReadBytes(InputFile file, long largest, out InputProblem? problem)
    {
        problem = Failure(file, largest);
        if (problem is not null)
            return null;

        try
        {
            return File.ReadAllBytes(file.Path);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            problem = new InputProblem(file.Name, null, InputProblemKind.Denied);
            return null;
        }
    }

    /// <summary>What keeps a file from being read, or <see langword="null"/>.</summary>
    /// <remarks>Pipes and devices have length 0 and are never opened: opening a pipe would wait for a writer.</remarks>
    public static InputProblem? Failure(InputFile file, long largest = LargestText)
    {
        try
        {
            var target = File.ResolveLinkTarget(file.Path, returnFinalTarget: true)?.FullName ?? file.Path;
            var length = new FileInfo(target).Length;
            if (length == 0)
                return new InputProblem(file.Name, null, InputProblemKind.Empty);
            if (length > largest)
                return new InputProblem(file.Name, null, InputProblemKind.TooLarge, PrintedSize(largest));
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

    /// <summary>A size as messages print it: <c>64 MB</c>.</summary>
    public static string PrintedSize(long bytes)
    {
        var (size, unit) = bytes >= 1L << 30 ? (bytes >> 30, "GB") : bytes >= 1L << 20 ? (bytes >> 20, "MB") : (bytes >> 10, "kB");
        return size.ToString(CultureInfo.InvariantCulture) + " " + unit;
    }
}

using System.Diagnostics;
using System.Text;

namespace ClaimCheck.Training.Lexica;

/// <summary>Reads lists that their makers pack with xz, for which .NET has no reader: the program of that name unpacks them.</summary>
internal static class PackedList
{
    /// <summary>The lines of a file below the folder of the corpora, comment lines left out.</summary>
    /// <exception cref="InvalidDataException">The file could not be unpacked.</exception>
    public static List<string> Lines(TrainingFolder folder, params string[] path)
    {
        var file = Path.Combine([folder.Corpora, .. path]);
        var start = new ProcessStartInfo("xz") { ArgumentList = { "-dc", file }, RedirectStandardOutput = true, UseShellExecute = false, StandardOutputEncoding = Encoding.UTF8 };
        using var unpacking = Process.Start(start) ?? throw new InvalidDataException($"xz cannot be started for {file}");
        var lines = new List<string>();
        while (unpacking.StandardOutput.ReadLine() is { } line)
        {
            if (!line.StartsWith("# ", StringComparison.Ordinal))
                lines.Add(line);
        }

        unpacking.WaitForExit();
        return unpacking.ExitCode == 0 ? lines : throw new InvalidDataException($"xz cannot unpack {file}");
    }
}

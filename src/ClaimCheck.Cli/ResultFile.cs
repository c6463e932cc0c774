using System.Text;

namespace ClaimCheck.Cli;

/// <summary>A file that appears whole or not at all: written beside its place and moved there at the end.</summary>
internal sealed class ResultFile : IDisposable
{
    private readonly string path;
    private readonly string temporary;
    private bool isDone;

    private ResultFile(string path, string temporary, TextWriter writer)
    {
        this.path = path;
        this.temporary = temporary;
        Writer = writer;
    }

    /// <summary>Writes UTF-8 without byte order mark; lines end in LF.</summary>
    public TextWriter Writer { get; }

    /// <summary>Opens the file beside <paramref name="path"/>.</summary>
    /// <exception cref="IOException">The folder does not exist or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written, or <paramref name="path"/> is a folder.</exception>
    public static ResultFile Create(string path)
    {
        if (Directory.Exists(path))
            throw new UnauthorizedAccessException();

        var beside = path + "." + Guid.NewGuid().ToString("N")[..8] + ".tmp";
        var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024);
        return new ResultFile(path, beside, new StreamWriter(stream, new UTF8Encoding(false), 16 * 1024) { NewLine = "\n" });
    }

    /// <summary>Moves the finished file to its place.</summary>
    public void Commit()
    {
        Writer.Dispose();
        File.Move(temporary, path, overwrite: true);
        isDone = true;
    }

    /// <summary>Removes what was written unless it was committed.</summary>
    public void Dispose()
    {
        if (isDone)
            return;
        Writer.Dispose();
        File.Delete(temporary);
    }
}

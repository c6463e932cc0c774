using ClaimCheck.Documents;
using ClaimCheck.Formats.Extraction;

namespace ClaimCheck.Formats.Manifests;

/// <summary>One row of a manifest before it is understood: the values of its columns by name.</summary>
internal sealed class ManifestRow(int line, Func<string, string?> valueOf)
{
    /// <summary>The column that must be there.</summary>
    public const string FileColumn = "file";

    /// <summary>Makes an entry of the row.</summary>
    /// <param name="folder">The manifest's folder, relative to the one that is read; empty or with a slash at its end.</param>
    /// <param name="name">How messages name the manifest.</param>
    /// <param name="problems">Gets what is wrong.</param>
    /// <returns>The entry, or <see langword="null"/> where the row names no file.</returns>
    public ManifestEntry? ToEntry(string folder, string name, ICollection<InputProblem> problems)
    {
        if (Value(FileColumn) is not { } file)
        {
            problems.Add(new InputProblem(name, line, InputProblemKind.ManifestColumn, FileColumn));
            return null;
        }

        PublicationTime? published = null;
        if (Value("published") is { } printed)
        {
            published = PrintedDate.Read(printed);
            if (published is null)
                problems.Add(new InputProblem(name, line, InputProblemKind.PublishedUnreadable, printed));
        }

        return new ManifestEntry(folder + Plain(file), name, line)
        {
            Source = Value("source"),
            Published = published,
            Title = Value("title"),
            Url = Value("url"),
            Author = Value("author"),
        };
    }

    private string? Value(string column) => string.IsNullOrWhiteSpace(valueOf(column)) ? null : valueOf(column)!.Trim();

    private static string Plain(string file)
    {
        var path = file.Replace('\\', '/');
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}

using ClaimCheck.Formats.Manifests;

namespace ClaimCheck.Formats;

/// <summary>Reads articles from files, folders and the standard input, one after another.</summary>
/// <remarks>A bad file yields a problem and spoils no other. Not thread-safe; ids are unique over all that one reader reads.</remarks>
public sealed class ArticleReader
{
    private readonly ReaderOptions options;
    private readonly FileArticles articles;
    private readonly DocumentIds ids = new();

    /// <summary>A reader for one run.</summary>
    public ArticleReader(ReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        articles = new FileArticles(options);
    }

    /// <summary>Reads <paramref name="path"/>: a file, a folder, a pattern (<see cref="PathPattern"/>), a manifest in CSV, or <c>-</c> for the standard input.</summary>
    /// <returns>Articles and problems in order; files are opened as the result is walked.</returns>
    public IEnumerable<InputRead> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Finished(path == "-" ? StandardInput() : FileOrFolder(path));
    }

    private IEnumerable<InputRead> Finished(IEnumerable<InputRead> reads)
    {
        foreach (var read in reads)
            yield return read.Document is { } document ? read with { Document = ids.MakeUnique(PublicationDate.Completed(document, options.Date)) } : read;
    }

    private IEnumerable<InputRead> FileOrFolder(string path)
    {
        var full = Path.GetFullPath(path, options.WorkingDirectory);
        if (Directory.Exists(full))
            return Folder(full, path);

        // A file may have a star in its name: what is there goes before what may match.
        if (File.Exists(full))
            return Single(full, path);
        return PathPattern.Parse(path) is { } pattern ? Matching(pattern, path) : [Problem(path, InputProblemKind.Missing)];
    }

    private IEnumerable<InputRead> Single(string full, string path)
    {
        var name = Path.GetFileName(full);
        var file = new InputFile(full, name.Length == 0 ? path : name, path, IsInFolder: false);
        if (file.Extension != ".csv")
            return articles.In(file);

        var folder = Path.GetDirectoryName(full)!;
        var files = new FolderWalk(folder, Path.GetDirectoryName(path) ?? string.Empty).Files();
        var manifest = FolderManifest.Of(file, files);
        return Listed(files.Where(listed => manifest.EntryFor(listed) is not null), manifest);
    }

    private IEnumerable<InputRead> Folder(string full, string path)
    {
        var walk = new FolderWalk(full, path);
        var files = walk.Files();
        return Checked(Listed(files, FolderManifest.Among(files)), walk, Problem(path, InputProblemKind.EmptyFolder));
    }

    private IEnumerable<InputRead> Matching(PathPattern pattern, string path)
    {
        var folder = Path.Combine(options.WorkingDirectory, pattern.Folder.Length == 0 && path.StartsWith('/') ? "/" : pattern.Folder);
        var walk = new FolderWalk(folder, pattern.Folder, pattern.Depth);
        if (!Directory.Exists(folder))
            return [Problem(path, InputProblemKind.NoMatch)];
        return Checked(walk.Files().Where(file => pattern.Matches(file.Id)).SelectMany(articles.In), walk, Problem(path, InputProblemKind.NoMatch));
    }

    private IEnumerable<InputRead> Listed(IEnumerable<InputFile> files, FolderManifest manifest)
    {
        foreach (var problem in manifest.Problems)
            yield return InputRead.Of(problem);
        foreach (var file in files.Where(file => !manifest.IsManifest(file)))
        {
            var entry = manifest.EntryFor(file);
            foreach (var read in articles.In(file))
                yield return read.Document is { } document && entry is not null ? read with { Document = entry.ApplyTo(document) } : read;
        }
    }

    /// <summary>The reads, then what could not be walked; <paramref name="nothing"/> where there is neither.</summary>
    private static IEnumerable<InputRead> Checked(IEnumerable<InputRead> reads, FolderWalk walk, InputRead nothing)
    {
        var any = false;
        foreach (var read in reads)
        {
            any = true;
            yield return read;
        }

        foreach (var problem in walk.Problems)
            yield return InputRead.Of(problem);
        if (!any && walk.Problems.Count == 0)
            yield return nothing;
    }

    private IEnumerable<InputRead> StandardInput() =>
        options.StandardInput?.Invoke() is { } stream ? PipedArticles.In(stream, options) : [Problem("-", InputProblemKind.Missing)];

    private static InputRead Problem(string name, InputProblemKind kind) => InputRead.Of(new InputProblem(name, null, kind));
}

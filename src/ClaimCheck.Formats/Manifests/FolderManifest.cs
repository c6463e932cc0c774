using Newtonsoft.Json.Linq;

namespace ClaimCheck.Formats.Manifests;

/// <summary>The manifests of a folder and its subfolders: <c>articles.csv</c> or <c>articles.json</c>, which give files their sources and dates.</summary>
internal sealed class FolderManifest
{
    private readonly Dictionary<string, ManifestEntry> entries = new(StringComparer.Ordinal);
    private readonly List<(PathPattern Pattern, ManifestEntry Entry)> patterns = [];
    private readonly HashSet<string> manifests = new(StringComparer.Ordinal);
    private readonly List<InputProblem> problems = [];

    /// <summary>What is wrong with the manifests.</summary>
    public IReadOnlyList<InputProblem> Problems => problems;

    /// <summary>Reads the manifests among <paramref name="files"/>, and tells which files they name that are not there.</summary>
    public static FolderManifest Among(IReadOnlyList<InputFile> files)
    {
        var manifest = new FolderManifest();
        foreach (var file in files)
        {
            var name = Path.GetFileName(file.Path);
            if (name == "articles.csv")
                manifest.AddTable(file);
            else if (name == "articles.json")
                manifest.AddList(file);
        }

        manifest.FindMissing(files);
        return manifest;
    }

    /// <summary>Reads one manifest, whatever its name.</summary>
    /// <param name="file">The manifest.</param>
    /// <param name="files">The files of its folder.</param>
    public static FolderManifest Of(InputFile file, IReadOnlyList<InputFile> files)
    {
        var manifest = new FolderManifest();
        manifest.AddTable(file);
        manifest.FindMissing(files);
        return manifest;
    }

    /// <summary>Whether a file is a manifest and no article.</summary>
    public bool IsManifest(InputFile file) => manifests.Contains(file.Id);

    /// <summary>What the manifests say about a file: the row with its name, else the first whose pattern it matches; <see langword="null"/> where there is none.</summary>
    public ManifestEntry? EntryFor(InputFile file) =>
        entries.GetValueOrDefault(file.Id) ?? patterns.Find(row => IsMatch(row.Pattern, file.Id)).Entry;

    private void AddTable(InputFile file)
    {
        manifests.Add(file.Id);
        var text = FileText.Read(file, out var problem);
        if (problem is not null)
            problems.Add(problem);
        if (text is null)
            return;

        var rows = ManifestTable.Read(text, out var hasFiles);
        if (hasFiles)
            Add(file, rows);
        else
            problems.Add(new InputProblem(file.Name, 1, InputProblemKind.ManifestColumn, ManifestRow.FileColumn));
    }

    /// <summary>A file of this name may hold articles as well: then it is no manifest, and its faults are told when it is read.</summary>
    private void AddList(InputFile file)
    {
        if (FileText.Read(file, out _) is not { } text)
            return;
        var values = JsonInput.ParseAll(text).ToList();
        if (values.Count == 0 || !values.TrueForAll(value => value.Value is JObject row && ValueOf(row, ManifestRow.FileColumn) is not null && row["text"] is null))
            return;

        manifests.Add(file.Id);
        Add(file, values.Select(value => new ManifestRow(value.Line, column => JsonArticle.TextOf(ValueOf((JObject)value.Value!, column)))));
    }

    private static JToken? ValueOf(JObject row, string column) =>
        row.Properties().FirstOrDefault(property => ManifestColumns.Named(property.Name) == column)?.Value;

    private void Add(InputFile file, IEnumerable<ManifestRow> rows)
    {
        var folder = file.IsInFolder ? file.Id[..(file.Id.LastIndexOf('/') + 1)] : string.Empty;
        foreach (var row in rows)
        {
            if (row.ToEntry(folder, file.Name, problems) is not { } entry)
                continue;
            if (PathPattern.Parse(entry.File) is { } pattern)
                patterns.Add((pattern, entry));
            else
                entries.TryAdd(entry.File, entry);
        }
    }

    private void FindMissing(IReadOnlyList<InputFile> files)
    {
        var there = files.Select(file => file.Id).ToHashSet(StringComparer.Ordinal);
        var missing = entries.Values.Where(entry => !there.Contains(entry.File))
            .Concat(patterns.Where(row => !there.Any(file => IsMatch(row.Pattern, file))).Select(row => row.Entry));
        problems.AddRange(missing.OrderBy(entry => entry.Line).Select(entry => new InputProblem(entry.Manifest, entry.Line, InputProblemKind.ManifestMissing, entry.File)));
    }

    private static bool IsMatch(PathPattern pattern, string file)
    {
        if (pattern.Folder.Length == 0)
            return pattern.Matches(file);
        return file.StartsWith(pattern.Folder + "/", StringComparison.Ordinal) && pattern.Matches(file[(pattern.Folder.Length + 1)..]);
    }
}

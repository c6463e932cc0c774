using System.Text;
using ClaimCheck.Documents;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Formats;

/// <summary>Reads articles from files, folders and the standard input, one after another.</summary>
/// <remarks>A bad file yields a problem and spoils no other. Not thread-safe; ids are unique over all that one reader reads.</remarks>
public sealed class ArticleReader
{
    private readonly ReaderOptions options;
    private readonly DocumentIds ids = new();

    /// <summary>A reader for one run.</summary>
    public ArticleReader(ReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
    }

    /// <summary>Reads <paramref name="path"/>: a file, a folder, or <c>-</c> for the standard input.</summary>
    /// <returns>Articles and problems in order; files are opened as the result is walked.</returns>
    public IEnumerable<InputRead> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Finished(path == "-" ? StandardInput() : FileOrFolder(path));
    }

    private IEnumerable<InputRead> Finished(IEnumerable<InputRead> reads)
    {
        foreach (var read in reads)
            yield return read.Document is { } document ? InputRead.Of(ids.MakeUnique(PublicationDate.Completed(document, options.Date))) : read;
    }

    private IEnumerable<InputRead> FileOrFolder(string path)
    {
        var full = Path.GetFullPath(path, options.WorkingDirectory);
        if (Directory.Exists(full))
            return Folder(full, path);

        var name = Path.GetFileName(full);
        return File.Exists(full)
            ? Parsed(new InputFile(full, name.Length == 0 ? path : name, path, IsInFolder: false))
            : [Problem(path, InputProblemKind.Missing)];
    }

    private IEnumerable<InputRead> Folder(string full, string path)
    {
        var walk = new FolderWalk(full, path);
        var any = false;
        foreach (var file in walk.Files())
        {
            foreach (var read in Parsed(file))
            {
                any = true;
                yield return read;
            }
        }

        foreach (var problem in walk.Problems)
            yield return InputRead.Of(problem);
        if (!any && walk.Problems.Count == 0)
            yield return Problem(path, InputProblemKind.EmptyFolder);
    }

    private IEnumerable<InputRead> Parsed(InputFile file)
    {
        switch (file.Extension)
        {
            case ".txt" or ".md":
                return Plain(file);
            case ".json" or ".jsonl":
                return Json(file);
            case ".conllu":
                return Conllu(file);
            default:
                return Extracted(file);
        }
    }

    private IEnumerable<InputRead> Extracted(InputFile file)
    {
        if (DocumentFormats.ForExtension(file.Extension) is not { } format)
            return LeftOut(file, [Problem(file.Name, InputProblemKind.UnknownKind)]);
        if (FileText.ReadBytes(file, options.LargestFile, out var failure) is not { } bytes)
            return [InputRead.Of(failure!)];

        var reads = format(new InputBytes(bytes, file.Id, file.Name) { Largest = options.LargestFile });
        return reads is [{ Problem.Kind: InputProblemKind.NoArticle }] ? LeftOut(file, reads) : reads;
    }

    /// <summary>A file that is no article: an error where it was named, one of those left out where it lies in a folder.</summary>
    private IReadOnlyList<InputRead> LeftOut(InputFile file, IReadOnlyList<InputRead> reads)
    {
        if (!file.IsInFolder)
            return reads;
        options.LeftOut?.Invoke(file.Name);
        return [];
    }

    private static List<InputRead> Plain(InputFile file)
    {
        if (FileText.Read(file, out var failure) is not { } text)
            return [InputRead.Of(failure!)];
        return Plain(file.Id, file.Name, text, failure);
    }

    private static List<InputRead> Plain(string id, string name, string text, InputProblem? warning)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [Problem(name, InputProblemKind.Empty)];

        var problems = new List<InputProblem>();
        var document = ArticleText.Read(id, text, problems);
        var reads = problems.ConvertAll(problem => InputRead.Of(problem with { Name = name }));
        if (warning is not null)
            reads.Insert(0, InputRead.Of(warning));
        reads.Add(InputRead.Of(document));
        return reads;
    }

    private static InputRead[] Conllu(InputFile file)
    {
        if (FileText.Read(file, out var failure) is not { } text)
            return [InputRead.Of(failure!)];
        var read = ConlluText.Read(file.Id, file.Name, text);
        return failure is null ? [read] : [InputRead.Of(failure), read];
    }

    private IEnumerable<InputRead> Json(InputFile file)
    {
        if (FileText.Failure(file) is { } failure)
            return [InputRead.Of(failure)];
        return file.Extension == ".jsonl" ? JsonLines(file) : JsonText(file);
    }

    private IEnumerable<InputRead> JsonText(InputFile file)
    {
        if (FileText.Read(file, out var failure) is not { } text)
            return [InputRead.Of(failure!)];
        return Json(file, JsonInput.ParseAll(text));
    }

    private IEnumerable<InputRead> JsonLines(InputFile file)
    {
        using var stream = File.OpenRead(file.Path);
        foreach (var read in Json(file, JsonInput.ParseLines(stream)))
            yield return read;
    }

    private IEnumerable<InputRead> Json(InputFile file, IEnumerable<(JToken? Value, int Line)> values) =>
        new JsonArticles(file, options.LeftOut).In(values);

    private IEnumerable<InputRead> StandardInput()
    {
        if (options.StandardInput?.Invoke() is not { } stream)
            return [Problem("-", InputProblemKind.Missing)];

        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        if (DocumentFormats.ForContent(bytes) is { } format)
        {
            return bytes.Length > options.LargestFile
                ? [InputRead.Of(new InputProblem("-", null, InputProblemKind.TooLarge, FileText.PrintedSize(options.LargestFile)))]
                : format(new InputBytes(bytes, "-", "-") { Largest = options.LargestFile });
        }

        var decoded = TextDecoder.Decode(bytes);
        var problem = decoded.Problem is { } kind ? new InputProblem("-", null, kind, decoded.Detail) : null;
        if (decoded.Text is not { } text)
            return [InputRead.Of(problem!)];
        var first = text.AsSpan().TrimStart();
        if (first.Length == 0 || first[0] is not ('{' or '['))
            return Plain("-", "-", text, problem);

        var input = new InputFile("-", "-", "-", IsInFolder: false);
        return Json(input, AreLines(text) ? JsonInput.ParseLines(new MemoryStream(Encoding.UTF8.GetBytes(text))) : JsonInput.ParseAll(text));
    }

    /// <summary>Whether the first line ends as an object, as in JSONL, be it a good one or not.</summary>
    private static bool AreLines(string text) => TextLines.FirstFilled(text, 0).In(text) is ['{', .., '}'];

    private static InputRead Problem(string name, InputProblemKind kind) => InputRead.Of(new InputProblem(name, null, kind));
}

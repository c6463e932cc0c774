using System.Text;
using ClaimCheck.Documents;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Formats;

/// <summary>Reads articles from files, folders and the standard input, one after another.</summary>
/// <remarks>A bad file yields a problem and spoils no other. Not thread-safe; ids are unique over all that one reader reads.</remarks>
public sealed class ArticleReader
{
    private const long LargestFile = 1L << 30;

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
            yield return read.Document is { } document ? InputRead.Of(ids.MakeUnique(Dated(document))) : read;
    }

    /// <summary>The date of the option stands in for a missing one, or a coarser one that contains it.</summary>
    private SourceDocument Dated(SourceDocument document)
    {
        if (options.Date is not { } date || document.Published is { Day: not null } || document.Published?.Contains(date) == false)
            return document;
        return document with { Published = PublicationTime.On(date), PublishedFrom = PublishedFrom.Option };
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
                if (!file.IsInFolder)
                    return [Problem(file.Name, InputProblemKind.UnknownKind)];
                options.LeftOut?.Invoke(file.Name);
                return [];
        }
    }

    private static List<InputRead> Plain(InputFile file)
    {
        if (Text(file, out var failure) is not { } text)
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
        if (Text(file, out var failure) is not { } text)
            return [InputRead.Of(failure!)];
        var read = ConlluText.Read(file.Id, file.Name, text);
        return failure is null ? [read] : [InputRead.Of(failure), read];
    }

    private IEnumerable<InputRead> Json(InputFile file)
    {
        if (Failure(file) is { } failure)
            return [InputRead.Of(failure)];
        return file.Extension == ".jsonl" ? JsonLines(file) : JsonText(file);
    }

    private IEnumerable<InputRead> JsonText(InputFile file)
    {
        if (Text(file, out var failure) is not { } text)
            return [InputRead.Of(failure!)];
        return JsonValues(file, JsonInput.ParseAll(new StringReader(text)));
    }

    private IEnumerable<InputRead> JsonLines(InputFile file)
    {
        using var stream = File.OpenRead(file.Path);
        foreach (var read in JsonValues(file, LinesOf(stream)))
            yield return read;
    }

    private static IEnumerable<(JToken? Value, int Line)> LinesOf(Stream stream)
    {
        var number = 0;
        foreach (var bytes in ByteLines.In(stream))
        {
            number++;
            var decoded = TextDecoder.Decode(bytes);
            if (decoded.Text is not { } line)
                yield return (null, number);
            else if (!string.IsNullOrWhiteSpace(line))
                yield return (JsonInput.ParseLine(line), number);
        }
    }

    private IEnumerable<InputRead> JsonValues(InputFile file, IEnumerable<(JToken? Value, int Line)> values)
    {
        var withoutText = new List<InputProblem>();
        var documents = 0;
        var count = 0;
        foreach (var (value, line) in values)
        {
            var problems = new List<InputProblem>();
            SourceDocument? document = null;
            if (value is null)
                problems.Add(new InputProblem(file.Name, line, InputProblemKind.InvalidJson));
            else if (value is JObject article)
                document = JsonArticle.Read(article, file.Id, file.Name, line, problems);
            else
                problems.Add(new InputProblem(file.Name, line, InputProblemKind.NoText));

            count++;
            foreach (var problem in problems)
            {
                // Whether a lack of texts is a fault shows at the end: a folder may hold JSON that is no article.
                if (problem.Kind == InputProblemKind.NoText && documents == 0 && withoutText.Count < 100)
                    withoutText.Add(problem);
                else
                    yield return InputRead.Of(problem);
            }

            if (document is null)
                continue;
            foreach (var problem in withoutText)
                yield return InputRead.Of(problem);
            withoutText.Clear();
            documents++;
            yield return InputRead.Of(document);
        }

        if (documents > 0)
            yield break;
        if (file.IsInFolder && (withoutText.Count > 0 || count == 0))
            options.LeftOut?.Invoke(file.Name);
        else if (withoutText.Count > 0 || count == 0)
            yield return Problem(file.Name, InputProblemKind.NoDocuments);
    }

    private IEnumerable<InputRead> StandardInput()
    {
        if (options.StandardInput?.Invoke() is not { } stream)
            return [Problem("-", InputProblemKind.Missing)];

        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var decoded = TextDecoder.Decode(memory.GetBuffer().AsSpan(0, (int)memory.Length));
        var problem = decoded.Problem is { } kind ? new InputProblem("-", null, kind, decoded.Detail) : null;
        if (decoded.Text is not { } text)
            return [InputRead.Of(problem!)];
        var first = text.AsSpan().TrimStart();
        if (first.Length == 0 || first[0] is not ('{' or '['))
            return Plain("-", "-", text, problem);

        var input = new InputFile("-", "-", "-", IsInFolder: false);
        return JsonValues(input, first[0] == '[' ? JsonInput.ParseAll(new StringReader(text)) : LinesOf(new MemoryStream(Encoding.UTF8.GetBytes(text))));
    }

    private static string? Text(InputFile file, out InputProblem? problem)
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

    /// <summary>What keeps a file from being opened. Pipes and devices have length 0 and are never opened: opening would wait for a writer.</summary>
    private static InputProblem? Failure(InputFile file)
    {
        try
        {
            var length = new FileInfo(File.ResolveLinkTarget(file.Path, returnFinalTarget: true)?.FullName ?? file.Path).Length;
            return length switch
            {
                0 => new InputProblem(file.Name, null, InputProblemKind.Empty),
                > LargestFile => new InputProblem(file.Name, null, InputProblemKind.TooLarge),
                _ => null,
            };
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

    private static InputRead Problem(string name, InputProblemKind kind) => InputRead.Of(new InputProblem(name, null, kind));
}

using Newtonsoft.Json.Linq;

namespace ClaimCheck.Formats;

/// <summary>Reads the articles of single files, each by its extension.</summary>
internal sealed class FileArticles(ReaderOptions options)
{
    /// <summary>The articles and problems of a file.</summary>
    public IEnumerable<InputRead> In(InputFile file) =>
        ByExtension(file).Select(read => read.Document is null ? read : read with { File = file.Path });

    private IEnumerable<InputRead> ByExtension(InputFile file) => file.Extension switch
    {
        ".txt" or ".md" => Plain(file),
        ".json" or ".jsonl" => Json(file),
        ".conllu" => Conllu(file),
        _ => Extracted(file),
    };

    /// <summary>The articles among JSON values.</summary>
    public IEnumerable<InputRead> Json(InputFile file, IEnumerable<(JToken? Value, int Line)> values) =>
        new JsonArticles(file, options.LeftOut).In(values);

    /// <summary>The article that a text is.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">How messages name the input.</param>
    /// <param name="text">The text.</param>
    /// <param name="warning">What was in doubt when its bytes were read.</param>
    public static IReadOnlyList<InputRead> Plain(string id, string name, string text, InputProblem? warning)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [InputRead.Of(new InputProblem(name, null, InputProblemKind.Empty))];

        var problems = new List<InputProblem>();
        var document = ArticleText.Read(id, text, problems);
        var reads = problems.ConvertAll(problem => InputRead.Of(problem with { Name = name }));
        if (warning is not null)
            reads.Insert(0, InputRead.Of(warning));
        reads.Add(InputRead.Of(document));
        return reads;
    }

    private static IReadOnlyList<InputRead> Plain(InputFile file) =>
        FileText.Read(file, out var failure) is { } text ? Plain(file.Id, file.Name, text, failure) : [InputRead.Of(failure!)];

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
        var reads = Json(file, JsonInput.ParseAll(text));
        return failure is null ? reads : reads.Prepend(InputRead.Of(failure));
    }

    private IEnumerable<InputRead> JsonLines(InputFile file)
    {
        using var stream = File.OpenRead(file.Path);
        foreach (var read in Json(file, JsonInput.ParseLines(stream)))
            yield return read;
    }

    private IReadOnlyList<InputRead> Extracted(InputFile file)
    {
        if (DocumentFormats.ForExtension(file.Extension) is not { } format)
            return LeftOut(file, [InputRead.Of(new InputProblem(file.Name, null, InputProblemKind.UnknownKind))]);
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
}

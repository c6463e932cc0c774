using System.Text;

namespace ClaimCheck.Formats;

/// <summary>Reads what comes without a name: its bytes tell the format.</summary>
internal static class PipedArticles
{
    private const string Name = "-";

    /// <summary>The articles and problems of the standard input.</summary>
    public static IEnumerable<InputRead> In(Stream stream, ReaderOptions options)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        if (DocumentFormats.ForContent(bytes) is not { } format)
            return TextOrJson(bytes, options);
        return bytes.Length > options.LargestFile
            ? [InputRead.Of(new InputProblem(Name, null, InputProblemKind.TooLarge, FileText.PrintedSize(options.LargestFile)))]
            : format(new InputBytes(bytes, Name, Name) { Largest = options.LargestFile });
    }

    private static IEnumerable<InputRead> TextOrJson(byte[] bytes, ReaderOptions options)
    {
        var decoded = TextDecoder.Decode(bytes);
        var problem = decoded.Problem is { } kind ? new InputProblem(Name, null, kind, decoded.Detail) : null;
        if (decoded.Text is not { } text)
            return [InputRead.Of(problem!)];
        var first = text.AsSpan().TrimStart();
        if (first.Length == 0 || first[0] is not ('{' or '['))
            return FileArticles.Plain(Name, Name, text, problem);

        var input = new InputFile(Name, Name, Name, IsInFolder: false);
        return new FileArticles(options).Json(input, AreLines(text) ? JsonInput.ParseLines(new MemoryStream(Encoding.UTF8.GetBytes(text))) : JsonInput.ParseAll(text));
    }

    /// <summary>Whether the first line ends as an object, as in JSONL, be it a good one or not.</summary>
    private static bool AreLines(string text) => TextLines.FirstFilled(text, 0).In(text) is ['{', .., '}'];
}

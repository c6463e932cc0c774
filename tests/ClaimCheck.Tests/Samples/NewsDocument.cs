namespace ClaimCheck.Tests.Samples;

/// <summary>One file of <c>tests/Samples/news-sentences</c>: a short article, sentence by sentence.</summary>
/// <param name="Half">The folder: <c>train</c> or <c>test</c>.</param>
/// <param name="Name">The file name without its extension.</param>
/// <param name="Comments">The comments before the first sentence's own ones.</param>
/// <param name="Sentences">The sentences in the order of the file.</param>
internal sealed record NewsDocument(string Half, string Name, IReadOnlyList<string> Comments, IReadOnlyList<NewsSentence> Sentences)
{
    private const string IdComment = "# sent_id = ";
    private const string TextComment = "# text = ";

    /// <summary>All documents of both halves.</summary>
    public static IReadOnlyList<NewsDocument> All { get; } =
        [.. Repository.FilesBelow(Path.Combine("tests", "Samples", "news-sentences"), "*.conllu").Select(Read)];

    private static NewsDocument Read(string path)
    {
        var text = File.ReadAllText(Repository.PathOf(path));
        var blocks = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block => block.Trim('\n').Split('\n')).ToList();
        var comments = blocks[0].TakeWhile(line => !line.StartsWith(IdComment, StringComparison.Ordinal)).ToList();
        var half = Path.GetFileName(Path.GetDirectoryName(path))!;
        return new(half, Path.GetFileNameWithoutExtension(path), comments, [.. blocks.Select(SentenceOf)]);
    }

    private static NewsSentence SentenceOf(string[] lines) => new(
        CommentOf(lines, IdComment),
        CommentOf(lines, TextComment),
        [.. lines.Where(line => !line.StartsWith('#')).Select(line => new NewsToken(line.Split('\t')))]);

    private static string CommentOf(string[] lines, string start) =>
        lines.Single(line => line.StartsWith(start, StringComparison.Ordinal))[start.Length..];
}

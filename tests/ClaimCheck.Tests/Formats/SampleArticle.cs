using ClaimCheck.Documents;
using ClaimCheck.Formats;
using ClaimCheck.Reports;

namespace ClaimCheck.Tests.Formats;

/// <summary>The files of <c>tests/Samples/formats</c>: beside each lies what is to be read from it, written by hand.</summary>
internal static class SampleArticle
{
    private const string Expected = ".expected.txt";

    /// <summary>The names of all files that have an expectation.</summary>
    public static IEnumerable<string> Names() =>
        Repository.FilesBelow("tests/Samples/formats", "*" + Expected).Select(path => Path.GetFileName(path)[..^Expected.Length]);

    /// <summary>The full path of a file.</summary>
    public static string PathOf(string name) => Repository.PathOf("tests", "Samples", "formats", name);

    /// <summary>What is to be read from it: articles one after another, set off by a line of three equal signs.</summary>
    public static string ExpectationFor(string name) => File.ReadAllText(PathOf(name + Expected));

    /// <summary>All that reading a file gives.</summary>
    public static IReadOnlyList<InputRead> Read(string name) =>
        [.. new ArticleReader(new ReaderOptions { WorkingDirectory = Repository.Root }).Read(PathOf(name))];

    /// <summary>The documents in the form of the expectations.</summary>
    public static string Printed(IEnumerable<InputRead> reads) =>
        string.Join("\n===\n\n", reads.Select(read => read.Document is { } document ? Printed(document) : "problem: " + read.Problem!.Kind + "\n"));

    private static string Printed(SourceDocument document) => $"""
        title: {document.Title ?? "-"}
        source: {document.Source ?? "-"}
        published: {(document.Published is { } published ? IsoText.Of(published) : "-")}
        author: {document.Author ?? "-"}
        url: {document.Url ?? "-"}

        {document.Text}

        """.ReplaceLineEndings("\n");
}

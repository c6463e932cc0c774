using ClaimCheck.Documents;
using NodaTime;

namespace ClaimCheck.Tests.Properties;

/// <summary>The articles that ship with the repository, read as plain text with their day of publication.</summary>
internal static class SampleArticles
{
    private static readonly Lazy<IReadOnlyList<Article>> SharedMeeting = new(() => Read("wostotschny", new LocalDate(2023, 9, 13)));
    private static readonly Lazy<IReadOnlyList<Article>> SharedFerry = new(() => Read("faehre", new LocalDate(2024, 3, 5)));

    /// <summary>Five articles about one meeting.</summary>
    public static IReadOnlyList<Article> Meeting => SharedMeeting.Value;

    /// <summary>Three articles in which a toll rises.</summary>
    public static IReadOnlyList<Article> Ferry => SharedFerry.Value;

    /// <summary>The document with the body of an article under another name.</summary>
    public static Article Again(Article article, string id) =>
        ClaimPipeline.German.Read(new SourceDocument(id, article.Document.Text, article.Document.TitleSpan, article.Document.BodySpan)
        {
            Source = article.Document.Source,
            Published = article.Document.Published,
            PublishedFrom = article.Document.PublishedFrom,
        });

    private static List<Article> Read(string folder, LocalDate published) =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("tests", "Samples", folder), "*.txt").Order(StringComparer.Ordinal).Select((path, index) =>
        {
            var text = File.ReadAllText(path);
            var source = text[(text.IndexOf("source: ", StringComparison.Ordinal) + 8)..];
            return ClaimPipeline.German.Read(new SourceDocument(
                Path.GetFileNameWithoutExtension(path), text, null, new(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5, text.Length))
            {
                Source = source[..source.IndexOf('\n')],
                Published = PublicationTime.On(published),
                PublishedFrom = PublishedFrom.Metadata,
            });
        }),
    ];
}

using ClaimCheck.Documents;
using ClaimCheck.Values;
using NodaTime;
using NodaTime.Text;

namespace ClaimCheck.Evaluation.ArticleSets;

/// <summary>Reads an article with front matter; spans count in the whole file.</summary>
internal static class ArticleFile
{
    /// <summary>The article in <paramref name="path"/>.</summary>
    public static SourceDocument Read(string id, string path)
    {
        var text = File.ReadAllText(path);
        var body = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", StringComparison.Ordinal) + 5 : 0;
        var title = Field(text, body, "title: ");
        var source = Field(text, body, "source: ");
        return new SourceDocument(id, text, title, new TextSpan(body, text.Length))
        {
            Source = source?.In(text),
            Published = Field(text, body, "published: ") is { } published ? Time(published.In(text)) : null,
            PublishedFrom = PublishedFrom.Metadata,
        };
    }

    private static TextSpan? Field(string text, int end, string key)
    {
        var start = text.IndexOf("\n" + key, 0, end, StringComparison.Ordinal);
        if (start < 0)
            return null;

        start += key.Length + 1;
        var span = new TextSpan(start, text.IndexOf('\n', start));
        return span.In(text) is ['"', .., '"'] ? new TextSpan(span.Start + 1, span.End - 1) : span;
    }

    private static PublicationTime Time(string value)
    {
        if (OffsetDateTimePattern.GeneralIso.Parse(value) is { Success: true, Value: var time })
            return new PublicationTime(time.Year, time.Month, time.Day, time.TimeOfDay, time.Offset);

        return PublicationTime.On(LocalDatePattern.Iso.Parse(value[..10]).GetValueOrThrow());
    }
}

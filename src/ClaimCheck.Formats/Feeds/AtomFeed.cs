using System.Xml.Linq;
using ClaimCheck.Formats.Extraction;
using ClaimCheck.Formats.Html;
using ClaimCheck.Formats.Xml;

namespace ClaimCheck.Formats.Feeds;

/// <summary>Reads the entries of an Atom feed (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Format = "atom";

    /// <summary>The entries; those without any text are left out.</summary>
    public static IEnumerable<ExtractedArticle> ArticlesIn(XElement feed)
    {
        var outlet = FeedText.Line(feed.At("title"));
        return feed.All("entry").Select(entry => Article(entry, outlet));
    }

    private static ExtractedArticle Article(XElement entry, string? outlet)
    {
        var authors = entry.All("author").Select(author => author.At("name").Words()).OfType<string>().ToList();
        return new ExtractedArticle
        {
            Format = Format,
            Id = entry.At("id").Words(),
            Text = Text(entry.At("content")) is { Length: > 0 } full ? full : Text(entry.At("summary")),
            Title = FeedText.Line(entry.At("title")),
            Source = FeedText.Line(entry.At("source", "title")) ?? outlet,
            Published = entry.At("published").Words() ?? entry.At("updated").Words(),
            Author = authors.Count == 0 ? null : string.Join(", ", authors),
            Url = entry.All("link").Where(link => link.Named("rel") is null or "alternate").Select(link => link.Named("href")).FirstOrDefault(),
        };
    }

    /// <summary>The three kinds of text of RFC 4287, section 3.1.</summary>
    private static string Text(XElement? element) => element.Named("type") switch
    {
        null when element is null => string.Empty,
        "xhtml" => XmlMarkup.TextOf(element!),
        "html" or "text/html" => Paragraph.Join(HtmlFragment.Read(element!.Value)),
        _ => element!.Value.Trim(),
    };
}

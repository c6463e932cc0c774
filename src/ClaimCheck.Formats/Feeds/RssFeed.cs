using System.Xml.Linq;
using ClaimCheck.Formats.Extraction;
using ClaimCheck.Formats.Html;
using ClaimCheck.Formats.Xml;

namespace ClaimCheck.Formats.Feeds;

/// <summary>Reads the items of an RSS feed: 2.0 and its forerunners, with the full text where the feed carries it.</summary>
internal static class RssFeed
{
    private const string Format = "rss";

    /// <summary>The items; those without any text are left out.</summary>
    public static IEnumerable<ExtractedArticle> ArticlesIn(XElement root)
    {
        // RSS 1.0 puts the items beside the channel, the later ones inside it.
        var outlet = FeedText.Line(root.At("channel", "title"));
        return root.All("channel").Prepend(root).SelectMany(parent => parent.All("item")).Select(item => Article(item, outlet));
    }

    private static ExtractedArticle Article(XElement item, string? outlet)
    {
        var link = item.At("link").Words();
        return new ExtractedArticle
        {
            Format = Format,
            Id = item.At("guid").Words() ?? link,
            Text = Text(item.At("encoded")) is { Length: > 0 } full ? full : Text(item.At("description")),
            Title = FeedText.Line(item.At("title")),
            Source = FeedText.Line(item.At("source")) ?? FeedText.Line(item.At("publisher")) ?? outlet,
            Published = item.At("pubDate").Words() ?? item.At("date").Words(),
            Author = FeedText.Line(item.At("creator")) ?? FeedText.Line(item.At("author")),
            Url = link,
        };
    }

    private static string Text(XElement? element) => element is null ? string.Empty : Paragraph.Join(HtmlFragment.Read(element.Value));
}

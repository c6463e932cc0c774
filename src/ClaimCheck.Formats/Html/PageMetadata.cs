using AngleSharp.Dom;

namespace ClaimCheck.Formats.Html;

/// <summary>What the head of a page and its marked elements tell about the article.</summary>
internal sealed record PageMetadata
{
    /// <summary>The headline.</summary>
    public string? Title { get; private init; }

    /// <summary>The outlet.</summary>
    public string? Source { get; private init; }

    /// <summary>When the article appeared, as printed.</summary>
    public string? Published { get; private init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; private init; }

    /// <summary>Where it can be read; http or https.</summary>
    public string? Url { get; private init; }

    /// <summary>The text of the article where the page carries it as data.</summary>
    public string? Text { get; private init; }

    /// <summary>Reads JSON-LD first, then OpenGraph and other <c>meta</c> elements, then <c>time</c> and microdata.</summary>
    public static PageMetadata Read(IDocument page)
    {
        var data = LinkedArticle.Find(page);
        var meta = new MetaElements(page);
        return new PageMetadata
        {
            Title = data?.Headline ?? meta.First("og:title", "twitter:title", "dc.title", "title") ?? WithoutOutlet(page.Title),
            Source = data?.Publisher ?? meta.First("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "application-name") ?? Marked(page, "publisher"),
            Published = data?.Published
                ?? meta.First("article:published_time", "og:published_time", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "pubdate", "publish-date", "last-modified")
                ?? Marked(page, "datePublished") ?? TimeOf(page),
            Author = data?.Author ?? NoAddress(meta.First("author", "dc.creator", "article:author")) ?? Marked(page, "author") ?? TextOf(page.QuerySelector("[rel~=author]")),
            Url = WebAddress(page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")) ?? WebAddress(meta.First("og:url")) ?? WebAddress(data?.Url),
            Text = data?.Body,
        };
    }

    private static string? Marked(IDocument page, string property) =>
        page.QuerySelector($"[itemprop~={property}]") is { } element
            ? element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? TextOf(element.QuerySelector("[itemprop=name]") ?? element)
            : null;

    /// <summary>The time marked as that of publication, or the first one of the article.</summary>
    private static string? TimeOf(IDocument page)
    {
        var time = page.QuerySelector("time[pubdate]") ?? page.QuerySelector("article time[datetime],main time[datetime]") ?? page.QuerySelector("time[datetime]") ?? page.QuerySelector("time");
        return time?.GetAttribute("datetime") ?? TextOf(time);
    }

    private static string? TextOf(IElement? element)
    {
        if (element is null)
            return null;
        var words = string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length is 0 or > 200 ? null : words;
    }

    private static string? NoAddress(string? words) => WebAddress(words) is null ? words : null;

    private static string? WebAddress(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? address!.Trim() : null;

    /// <summary>"Zwölf Verletzte in Halle | Saale-Blatt" without the outlet, which is mostly the shorter part.</summary>
    private static string? WithoutOutlet(string? title) =>
        title?.Split([" | ", " - ", " – "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).MaxBy(part => part.Length);
}

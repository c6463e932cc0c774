using System.Net;
using AngleSharp.Dom;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Formats.Html;

/// <summary>The article that a page describes in JSON-LD with the words of schema.org.</summary>
internal sealed record LinkedArticle
{
    private LinkedArticle(JObject article, LinkedNodes nodes)
    {
        Headline = Text(article["headline"]) ?? Text(article["name"]);
        Published = Text(article["datePublished"]) ?? Text(article["dateCreated"]) ?? Text(article["dateModified"]);
        Publisher = nodes.NamesOf(article["publisher"]) ?? nodes.NamesOf(article["sourceOrganization"]);
        Author = nodes.NamesOf(article["author"]) ?? nodes.NamesOf(article["creator"]);
        Url = Text(article["url"]) ?? Text(article["mainEntityOfPage"]) ?? Text((article["mainEntityOfPage"] as JObject)?["@id"]);
        Body = Text(article["articleBody"]);
    }

    /// <summary><c>headline</c>.</summary>
    public string? Headline { get; }

    /// <summary><c>datePublished</c>.</summary>
    public string? Published { get; }

    /// <summary>The name of the <c>publisher</c>.</summary>
    public string? Publisher { get; }

    /// <summary>The names of the <c>author</c>s.</summary>
    public string? Author { get; }

    /// <summary><c>url</c> or <c>mainEntityOfPage</c>.</summary>
    public string? Url { get; }

    /// <summary><c>articleBody</c>, where the page carries it.</summary>
    public string? Body { get; }

    /// <summary>The first article among all the JSON-LD of a page; a script that is no JSON is left out.</summary>
    public static LinkedArticle? Find(IDocument page)
    {
        var nodes = new LinkedNodes();
        foreach (var script in page.QuerySelectorAll("script[type]"))
        {
            if (script.GetAttribute("type")!.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase))
                nodes.Add(script.TextContent);
        }

        return nodes.All.FirstOrDefault(IsArticle) is { } article ? new LinkedArticle(article, nodes) : null;
    }

    private static bool IsArticle(JObject node) => LinkedNodes.TypesOf(node).Any(type =>
        type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "LiveBlogPosting" or "Report");

    private static string? Text(JToken? value) =>
        LinkedNodes.TextOf(value) is { } text ? WebUtility.HtmlDecode(text) : null;
}

using System.Xml;
using System.Xml.Linq;
using ClaimCheck.Formats.Extraction;
using ClaimCheck.Formats.Feeds;
using ClaimCheck.Formats.Html;
using ClaimCheck.Formats.NewsMl;

namespace ClaimCheck.Formats.Xml;

/// <summary>Reads articles from XML; the root element tells the format.</summary>
internal static class XmlArticles
{
    private static readonly string[] Openings = ["<?xml", "<rss", "<feed", "<nitf", "<newsItem", "<newsMessage", "<NewsML", "<rdf:RDF", "<packageItem"];

    /// <summary>The articles of a file, with a warning where there was doubt, or the reason why there are none.</summary>
    public static IReadOnlyList<InputRead> Read(InputBytes input) => MarkupDecoder.Read(input, xml => Read(input, xml));

    /// <summary>Whether a text begins as the XML of articles does.</summary>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart();
        foreach (var opening in Openings)
        {
            if (start.StartsWith(opening, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static List<InputRead> Read(InputBytes input, string xml)
    {
        if (HtmlPage.IsOne(xml))
            return [HtmlPage.Read(input, xml)];

        try
        {
            var root = XmlTree.Parse(xml);
            if (root.Name.LocalName == "html")
                return [HtmlPage.Read(input, xml)];
            var articles = ArticlesIn(root).Where(article => article.Text.Length > 0).Select(article => InputRead.Of(article.ToDocument(input.Id))).ToList();
            return articles.Count > 0 ? articles : [input.Problem(InputProblemKind.NoArticle)];
        }
        catch (XmlException error)
        {
            return [input.Problem(InputProblemKind.InvalidXml, line: Math.Max(error.LineNumber, 1))];
        }
        catch (MarkupLimitException)
        {
            return [input.Problem(InputProblemKind.TooDeep)];
        }
    }

    private static IEnumerable<ExtractedArticle> ArticlesIn(XElement root) => root.Name.LocalName switch
    {
        "newsItem" or "newsMessage" or "packageItem" => NewsMlItems.In(root),
        "nitf" => [NitfArticle.Read(root)],
        "NewsML" => root.Below("nitf").Select(NitfArticle.Read),
        "rss" or "RDF" => RssFeed.ArticlesIn(root),
        "feed" => AtomFeed.ArticlesIn(root),
        _ => [],
    };
}

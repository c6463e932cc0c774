using System.Collections.Frozen;
using System.Net;
using System.Text;
using System.Xml.Linq;
using ClaimCheck.Formats.Extraction;
using ClaimCheck.Formats.Html;

namespace ClaimCheck.Formats.Xml;

/// <summary>Reads texts that are marked up with elements of XHTML or NITF.</summary>
internal static class XmlMarkup
{
    // What elements of NITF are in HTML; all others keep their name.
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["block"] = "div",
        ["body.content"] = "div",
        ["bq"] = "blockquote",
        ["credit"] = "cite",
        ["datasource"] = "cite",
        ["fn"] = "del",
        ["hl1"] = "h1",
        ["hl2"] = "h2",
        ["media"] = "figure",
        ["media-caption"] = "figcaption",
        ["media-metadata"] = "template",
        ["media-producer"] = "small",
        ["media-reference"] = "template",
        ["note"] = "del",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The paragraphs in <paramref name="root"/>, those of pictures last.</summary>
    /// <exception cref="MarkupLimitException">It holds too many elements.</exception>
    public static string TextOf(XElement root)
    {
        var markup = new StringBuilder();
        Write(root, markup);
        return Paragraph.Join(HtmlFragment.Read(markup.ToString()));
    }

    // The depth of the tree is limited by the parser.
    private static void Write(XElement element, StringBuilder markup)
    {
        var name = Names.GetValueOrDefault(element.Name.LocalName, element.Name.LocalName);
        markup.Append('<').Append(name).Append('>');
        foreach (var node in element.Nodes())
        {
            if (node is XElement inner)
                Write(inner, markup);
            else if (node is XText text)
                markup.Append(WebUtility.HtmlEncode(text.Value));
        }

        if (name != "br")
            markup.Append("</").Append(name).Append('>');
    }
}

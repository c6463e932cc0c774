using System.Xml.Linq;
using ClaimCheck.Formats.Extraction;
using ClaimCheck.Formats.Xml;

namespace ClaimCheck.Formats.NewsMl;

/// <summary>Reads IPTC's NITF.</summary>
internal static class NitfArticle
{
    private const string Format = "nitf";

    /// <summary>The article in a <c>nitf</c> element.</summary>
    public static ExtractedArticle Read(XElement nitf)
    {
        var data = nitf.At("head", "docdata");
        var publication = nitf.At("head", "pubdata");
        var head = nitf.At("body", "body.head");
        return new ExtractedArticle
        {
            Format = Format,
            Id = data.At("doc-id").Named("id-string"),
            Text = nitf.At("body", "body.content") is { } content ? XmlMarkup.TextOf(content) : string.Empty,
            Title = head.At("hedline", "hl1").Words() ?? head.At("headline", "hl1").Words() ?? nitf.At("head", "title").Words(),
            Source = head.At("distributor").Words() ?? publication.Named("name") ?? data.At("doc.copyright").Named("holder"),
            Published = data.At("date.issue").Named("norm") ?? head.At("dateline", "story.date").Named("norm") ?? data.At("date.release").Named("norm") ?? publication.Named("date.publication"),
            Author = head.At("byline").Words(),
        };
    }
}

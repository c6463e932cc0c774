using System.Xml.Linq;
using ClaimCheck.Formats.Extraction;
using ClaimCheck.Formats.Html;
using ClaimCheck.Formats.Xml;

namespace ClaimCheck.Formats.NewsMl;

/// <summary>Reads the text items of IPTC's NewsML-G2: of a message, a package with inline items, or one alone.</summary>
internal static class NewsMlItems
{
    private const string Format = "newsml-g2";

    /// <summary>The items in or below <paramref name="root"/>; pictures and the like have no text.</summary>
    public static IEnumerable<ExtractedArticle> In(XElement root) =>
        root.DescendantsAndSelf().Where(element => element.Name.LocalName == "newsItem" && IsText(element)).Select(Article);

    private static bool IsText(XElement item) =>
        item.At("itemMeta", "itemClass").Named("qcode") is not { } code || code.EndsWith(":text", StringComparison.Ordinal) || code.EndsWith(":composite", StringComparison.Ordinal);

    private static ExtractedArticle Article(XElement item)
    {
        var content = item.At("contentMeta");
        var body = item.At("contentSet").All("inlineXML").Select(inline => inline.Elements().FirstOrDefault()).FirstOrDefault(inner => inner is not null);
        var nitf = body?.Name.LocalName == "nitf" ? NitfArticle.Read(body) : null;
        return new ExtractedArticle
        {
            Format = Format,
            Id = item.Named("guid"),
            Text = nitf?.Text ?? (body is null ? Plain(item) : XmlMarkup.TextOf(body)),
            Title = content.At("headline").Words() ?? nitf?.Title ?? item.At("itemMeta", "title").Words(),
            Source = NameOf(content.At("infoSource")) ?? NameOf(item.At("itemMeta", "provider")) ?? NameOf(item.At("rightsInfo", "copyrightHolder")),
            Published = item.At("itemMeta", "versionCreated").Words() ?? content.At("contentModified").Words() ?? content.At("contentCreated").Words(),
            Author = content.At("by").Words() ?? nitf?.Author ?? NameOf(content.At("creator")),
            Url = item.At("itemMeta").All("link").Where(link => link.Named("rel") == "irel:seeAlso").Select(link => link.Named("href")).FirstOrDefault(),
        };
    }

    private static string Plain(XElement item)
    {
        if (item.At("contentSet", "inlineData") is not { } data)
            return string.Empty;
        return data.Named("contenttype")?.Contains("html", StringComparison.OrdinalIgnoreCase) == true
            ? Paragraph.Join(HtmlFragment.Read(data.Value))
            : data.Value.Trim();
    }

    /// <summary>The name of a party: its <c>name</c>, a literal, or the code behind its scheme ("nprov:mna").</summary>
    private static string? NameOf(XElement? party)
    {
        if (party.At("name").Words() is { } name)
            return name;
        var code = party.Named("literal") ?? party.Named("qcode");
        return code?[(code.IndexOf(':', StringComparison.Ordinal) + 1)..] is { Length: > 0 } known ? known : null;
    }
}

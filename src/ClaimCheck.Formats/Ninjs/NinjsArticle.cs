using ClaimCheck.Documents;
using ClaimCheck.Formats.Extraction;
using ClaimCheck.Formats.Html;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Formats.Ninjs;

/// <summary>Reads news items in IPTC's ninjs, versions 1 to 3.</summary>
internal static class NinjsArticle
{
    private const string Format = "ninjs";
    private const string Html = "html";

    private static readonly string[] Nested = ["associations", "items"];

    /// <summary>The text items in <paramref name="value"/>: itself, or those it is a package of; the value as it is where it is no ninjs.</summary>
    public static IEnumerable<JToken?> ItemsIn(JToken? value)
    {
        if (value is not JObject item || item["text"] is not null)
            return [value];
        var fields = new NinjsFields(item);
        if (HasBody(fields))
            return [value];

        var inner = Nested.Select(fields.Value).SelectMany(Children).SelectMany(ItemsIn).Where(IsOne).ToList();
        return inner.Count > 0 ? inner : [value];
    }

    /// <summary>Whether an object is a ninjs item with a text, and no article in the simple form of <see cref="JsonArticle"/>.</summary>
    public static bool IsOne(JToken? value) => value is JObject item && item["text"] is null && HasBody(new NinjsFields(item));

    /// <summary>Reads one item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="line">The line it begins on.</param>
    /// <param name="problems">Gets what is wrong.</param>
    /// <returns>The article; <see langword="null"/> where the item is a picture or the like, or its text cannot be read.</returns>
    public static SourceDocument? Read(JObject item, InputFile file, int line, ICollection<InputProblem> problems)
    {
        var fields = new NinjsFields(item);
        if (fields.Text("type") is { } type && type is not ("text" or "composite"))
            return null;

        try
        {
            return Article(fields).ToDocument(file.Id);
        }
        catch (MarkupLimitException)
        {
            problems.Add(new InputProblem(file.Name, line, InputProblemKind.TooDeep));
            return null;
        }
    }

    private static bool HasBody(NinjsFields fields) => fields.HasAny("bodytext", "bodyhtml", "bodyxhtml", "bodies");

    private static IEnumerable<JToken?> Children(JToken? value) => value switch
    {
        JArray list => list,
        JObject named => named.Properties().Select(property => property.Value),
        _ => [],
    };

    private static ExtractedArticle Article(NinjsFields fields)
    {
        var uri = fields.Text("uri", "guid");
        return new ExtractedArticle
        {
            Format = Format,
            Id = uri,
            Text = string.Join("\n\n", [Body(fields), .. Captions(fields)]),
            Title = Plain(fields.Text("headline") ?? Role(fields, "headlines", "main")?.Text("value") ?? fields.Text("title")),
            Source = SourceOf(fields),
            Published = fields.Text("versioncreated", "firstcreated", "contentcreated"),
            Author = Plain(fields.Text("byline", "by") ?? Names(fields, "bylines") ?? Names(fields, "authors")),
            Url = fields.Text("url", "link") ?? (uri?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true ? uri : null),
        };
    }

    /// <summary>The plain text where there is one, as it keeps the lines of the agency; otherwise the words of the markup.</summary>
    private static string Body(NinjsFields fields)
    {
        if (fields.Text("bodytext") is { } text)
            return text;
        if (fields.Text("bodyhtml", "bodyxhtml") is { } markup)
            return Paragraph.Join(HtmlFragment.Read(markup));

        var bodies = fields.Items("bodies").Where(body => body.Text("value") is not null).ToList();
        var plain = bodies.Find(body => !IsMarkup(body) && body.Text("role") is null or "main");
        var chosen = plain ?? bodies.Find(body => body.Text("role") is null or "main") ?? bodies.FirstOrDefault();
        if (chosen?.Text("value") is not { } value)
            return string.Empty;
        return IsMarkup(chosen) ? Paragraph.Join(HtmlFragment.Read(value)) : value;
    }

    /// <summary>The words under the pictures that belong to the item, each with its credit, as those of web pages stand.</summary>
    private static IEnumerable<string> Captions(NinjsFields fields)
    {
        foreach (var picture in Children(fields.Value("associations")).OfType<JObject>().Select(item => new NinjsFields(item)).Where(item => item.Text("type") == "picture"))
        {
            var words = picture.Text("descriptiontext", "caption", "bodytext") ?? Role(picture, "descriptions", "caption")?.Text("value");
            var owner = picture.Text("creditline", "byline", "by", "copyrightholder");
            if (Plain(words) is { Length: > 0 } caption)
                yield return owner is null || caption.Contains(owner, StringComparison.Ordinal) ? caption : caption + " " + PictureCaption.Marked(owner);
        }
    }

    private static bool IsMarkup(NinjsFields body) => body.Text("contenttype")?.Contains(Html, StringComparison.OrdinalIgnoreCase) == true;

    private static NinjsFields? Role(NinjsFields fields, string list, string role)
    {
        var items = fields.Items(list).ToList();
        return items.Find(item => item.Text("role") == role) ?? items.FirstOrDefault();
    }

    private static string? SourceOf(NinjsFields fields) =>
        fields.Items("infosources").Concat(fields.Items("infosource")).Select(source => source.Text("name", "literal")).FirstOrDefault(name => name is not null)
        ?? fields.Text("source", "copyrightholder");

    private static string? Names(NinjsFields fields, string list)
    {
        var names = fields.Items(list).Select(item => item.Text("name", "value")).OfType<string>().ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private static string? Plain(string? words) =>
        words is not null && words.AsSpan().ContainsAny('<', '&') ? HtmlFragment.Line(words) : words;
}

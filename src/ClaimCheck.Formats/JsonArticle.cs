using ClaimCheck.Documents;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Formats;

/// <summary>Makes an article of a JSON object with <c>text</c> and, if given, <c>id title source published url author</c>.</summary>
public static class JsonArticle
{
    /// <summary>Reads one object.</summary>
    /// <param name="value">The object; other fields than those named are left alone.</param>
    /// <param name="fallbackId">The id where the object has none.</param>
    /// <param name="name">How messages name the file.</param>
    /// <param name="line">The line it begins on, from 1.</param>
    /// <param name="problems">Gets what is wrong, warnings included.</param>
    /// <returns>The article, or <see langword="null"/> where there is no string <c>text</c>.</returns>
    public static SourceDocument? Read(JObject value, string fallbackId, string name, int? line, ICollection<InputProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(problems);
        if (value["text"] is not JValue { Type: JTokenType.String } body)
        {
            problems.Add(new InputProblem(name, line, InputProblemKind.NoText));
            return null;
        }

        var text = (string)body!;
        var id = TextOf(value["id"]) ?? fallbackId;
        PublicationTime? published = null;
        if (TextOf(value["published"]) is { } printed && !PublishedText.TryParse(printed, out published))
            problems.Add(new InputProblem(name, line, InputProblemKind.PublishedUnreadable, printed));

        var document = TextOf(value["title"]) is { } title ? new SourceDocument(id, text, title) : ArticleText.Read(id, text);
        document = document with
        {
            Source = TextOf(value["source"]) ?? document.Source,
            Url = TextOf(value["url"]) ?? document.Url,
            Author = TextOf(value["author"]) ?? document.Author,
        };
        if (published is null && document.Published is not null)
            return document;
        return ArticleText.WithDateline(document, published, text, 0);
    }

    /// <summary>A string or number as text; nothing where it is empty or anything else.</summary>
    internal static string? TextOf(JToken? value) => value switch
    {
        JValue { Type: JTokenType.String } text when !string.IsNullOrWhiteSpace((string?)text) => (string)text!,
        JValue { Type: JTokenType.Integer } number => number.ToString(Newtonsoft.Json.Formatting.None),
        _ => null,
    };
}

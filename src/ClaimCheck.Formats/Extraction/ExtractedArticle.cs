using ClaimCheck.Documents;

namespace ClaimCheck.Formats.Extraction;

/// <summary>An article taken out of a page, feed or file, before it becomes a document.</summary>
internal sealed record ExtractedArticle
{
    /// <summary>The name of the format: <c>html</c>, <c>ninjs</c>, ….</summary>
    public required string Format { get; init; }

    /// <summary>The text without the headline.</summary>
    public required string Text { get; init; }

    /// <summary>The id that the format itself gives.</summary>
    public string? Id { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet or agency.</summary>
    public string? Source { get; init; }

    /// <summary>When it was published, as printed.</summary>
    public string? Published { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>The document; what the metadata lack is looked for in the text.</summary>
    /// <param name="fallbackId">The id where the format gives none.</param>
    public SourceDocument ToDocument(string fallbackId)
    {
        var id = Filled(Id) ?? fallbackId;
        var document = Filled(Title) is { } title ? new SourceDocument(id, WithoutTitle(Text, title), title) : ArticleText.Read(id, Text);
        document = document with
        {
            Format = Format,
            Source = Filled(Source) ?? document.Source,
            Url = Filled(Url),
            Author = Filled(Author),
        };
        var published = Filled(Published) is { } printed ? PrintedDate.Read(printed) : null;
        return published is null && document.Published is not null ? document : ArticleText.WithDateline(document, published, document.Text, 0);
    }

    /// <summary>Headlines are often printed again as the first paragraph.</summary>
    private static string WithoutTitle(string text, string title)
    {
        if (!text.StartsWith(title, StringComparison.Ordinal))
            return text;
        var rest = text.AsSpan(title.Length);
        return rest.Length > 0 && rest[0] == '\n' ? rest.TrimStart('\n').ToString() : text;
    }

    private static string? Filled(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}

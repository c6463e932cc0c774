using ClaimCheck.Values;

namespace ClaimCheck.Documents;

/// <summary>One article as it was read, with what is known about it.</summary>
/// <remarks>
/// All spans of the library count in <see cref="Content"/>. It is <see cref="Text"/> itself, except where the title is
/// a field of its own: then it is the title, a blank line and the text, and <see cref="Locate"/> maps back.
/// </remarks>
public sealed record SourceDocument
{
    /// <summary>Between a title of its own and the text, in <see cref="Content"/>.</summary>
    private const string TitleBreak = "\n\n";

    /// <summary>An article whose title, where it has one, is a field of its own.</summary>
    /// <param name="id">Names the article in the output; unique within one run.</param>
    /// <param name="text">The article.</param>
    /// <param name="title">The headline, where it is not part of <paramref name="text"/>.</param>
    public SourceDocument(string id, string text, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Text = text;
        Title = title;
        HasTitleField = !string.IsNullOrEmpty(title);
        Content = HasTitleField ? title + TitleBreak + text : text;
        TitleSpan = HasTitleField ? new TextSpan(0, title!.Length) : null;
        BodySpan = HasTitleField ? new TextSpan(title!.Length + TitleBreak.Length, Content.Length) : new TextSpan(0, text.Length);
    }

    /// <summary>An article whose title stands in its text: in the front matter or as its first line.</summary>
    /// <param name="id">Names the article in the output; unique within one run.</param>
    /// <param name="text">The whole text, front matter included.</param>
    /// <param name="titleSpan">Where the title stands in <paramref name="text"/>; <see langword="null"/> where there is none.</param>
    /// <param name="bodySpan">The text without front matter and title.</param>
    /// <exception cref="ArgumentOutOfRangeException">A span does not lie inside the text.</exception>
    public SourceDocument(string id, string text, TextSpan? titleSpan, TextSpan bodySpan)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        var whole = new TextSpan(0, text.Length);
        if (!whole.Contains(bodySpan) || bodySpan.Length < 0)
            throw new ArgumentOutOfRangeException(nameof(bodySpan), "The body must lie inside the text.");
        if (titleSpan is { } title && (!whole.Contains(title) || title.Length < 0 || title.Overlaps(bodySpan)))
            throw new ArgumentOutOfRangeException(nameof(titleSpan), "The title must lie inside the text and outside the body.");

        Id = id;
        Text = text;
        Content = text;
        TitleSpan = titleSpan;
        Title = titleSpan?.In(text);
        BodySpan = bodySpan;
    }

    /// <summary>Names the article in the output.</summary>
    public string Id { get; init; }

    /// <summary>The text as it was read.</summary>
    public string Text { get; }

    /// <summary>What is analysed and what all spans count in.</summary>
    public string Content { get; }

    /// <summary>The headline; <see langword="null"/> where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>Where the headline stands in <see cref="Content"/>.</summary>
    public TextSpan? TitleSpan { get; }

    /// <summary>Where the article itself stands in <see cref="Content"/>.</summary>
    public TextSpan BodySpan { get; }

    /// <summary>Whether the title is a field of its own and no part of <see cref="Text"/>.</summary>
    public bool HasTitleField { get; }

    /// <summary>The outlet or agency, as printed.</summary>
    public string? Source { get; init; }

    /// <summary>When it was published.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>Where <see cref="Published"/> was found.</summary>
    public PublishedFrom PublishedFrom { get; init; }

    /// <summary>Where the article can be read.</summary>
    public string? Url { get; init; }

    /// <summary>Who wrote it, as printed.</summary>
    public string? Author { get; init; }

    /// <summary>The format that <see cref="Text"/> was extracted from: <c>html</c>, <c>ninjs</c>, …; <see langword="null"/> where it is the input's own text.</summary>
    public string? Format { get; init; }

    /// <summary>Tokens and sentences to keep as they are; <see langword="null"/> where the pipeline cuts the text itself, as it mostly does.</summary>
    public GivenTokens? GivenTokens { get; init; }

    /// <summary>Maps a span of <see cref="Content"/> to the field of the input it came from.</summary>
    public SourceLocation Locate(TextSpan span)
    {
        if (!HasTitleField)
            return new SourceLocation(SourceField.Text, span);

        return span.Start < BodySpan.Start
            ? new SourceLocation(SourceField.Title, new TextSpan(span.Start, Math.Min(span.End, TitleSpan!.Value.End)))
            : new SourceLocation(SourceField.Text, new TextSpan(span.Start - BodySpan.Start, span.End - BodySpan.Start));
    }
}

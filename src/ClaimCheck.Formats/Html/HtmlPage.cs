using ClaimCheck.Formats.Extraction;

namespace ClaimCheck.Formats.Html;

/// <summary>Reads a web page: its article without what stands around it, and what it says about itself.</summary>
internal static class HtmlPage
{
    /// <summary>The name of the format in the output.</summary>
    public const string Format = "html";

    /// <summary>A page with less text than this, in characters, that carries its article as data shows it by script only.</summary>
    private const int LeastShown = 250;

    /// <summary>Reads a page.</summary>
    /// <returns>The article, with a warning where there was doubt, or the reason why there is none.</returns>
    public static IReadOnlyList<InputRead> Read(InputBytes input) => MarkupDecoder.Read(input, markup => [Read(input, markup)]);

    /// <summary>Whether a text begins as pages do.</summary>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads a page that is text already.</summary>
    public static InputRead Read(InputBytes input, string markup)
    {
        try
        {
            return Article(markup) is { } article ? InputRead.Of(article.ToDocument(input.Id)) : input.Problem(InputProblemKind.NoArticle);
        }
        catch (MarkupLimitException)
        {
            return input.Problem(InputProblemKind.TooDeep);
        }
    }

    private static ExtractedArticle? Article(string markup)
    {
        using var page = HtmlTree.Parse(markup);
        var metadata = PageMetadata.Read(page);
        var text = page.Body is { } body ? PageText.Read(body, metadata.Title, PageWords.German) : new PageText(metadata.Title, []);
        var words = Paragraph.Join(text.Paragraphs);
        if (words.Length < LeastShown && metadata.Text?.Length > words.Length)
            words = Paragraph.Join(HtmlFragment.Read(metadata.Text));
        if (words.Length == 0)
            return null;

        return new ExtractedArticle
        {
            Format = Format,
            Text = words,
            Title = text.Headline,
            Source = metadata.Source,
            Published = metadata.Published,
            Url = metadata.Url,
            Author = metadata.Author,
        };
    }
}

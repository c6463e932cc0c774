using AngleSharp.Dom;
using ClaimCheck.Formats.Extraction;

namespace ClaimCheck.Formats.Html;

/// <summary>Reads markup that holds an article and nothing else, as feeds and agencies send it.</summary>
internal static class HtmlFragment
{
    /// <summary>Its paragraphs, those of pictures last.</summary>
    /// <exception cref="MarkupLimitException">It is nested too deeply or holds too many elements.</exception>
    public static IReadOnlyList<Paragraph> Read(string markup)
    {
        if (HtmlTree.Parse(markup).Body is not { } body)
            return [];
        var renderer = new ArticleRenderer(IsUnread, PageWords.German);
        var paragraphs = renderer.Render(body).Where(paragraph => !PageWords.German.IsPhrase(paragraph.Text));
        return [.. paragraphs, .. renderer.Captions];
    }

    /// <summary>The words of one line with markup in it: a title, a summary.</summary>
    public static string Line(string markup) => string.Join(' ', Read(markup).Select(paragraph => paragraph.Text.Replace('\n', ' ')));

    private static bool IsUnread(IElement element) => ElementNames.HasNoText(element.LocalName) || element.HasAttribute("hidden");
}

using AngleSharp.Dom;

namespace ClaimCheck.Formats.Html;

/// <summary>Reads the headline of a page as its readers see it.</summary>
internal static class PageHeadline
{
    /// <summary>Shorter lines that stand in the title of a page are the name of the outlet or of a section.</summary>
    public const int Shortest = 25;

    /// <summary>The first filled <c>h1</c> below <paramref name="element"/>, its kicker set off by a colon.</summary>
    public static string? Of(IElement element)
    {
        foreach (var heading in element.QuerySelectorAll("h1"))
        {
            if (LineOf(heading) is { Length: > 0 } line)
                return line;
        }

        return null;
    }

    /// <summary>The first heading of any level that the title of the page repeats.</summary>
    public static string? Repeated(IElement body, string? title)
    {
        foreach (var heading in body.QuerySelectorAll("h2,h3,h4"))
        {
            if (LineOf(heading) is { Length: >= Shortest } line && title?.Contains(line, StringComparison.OrdinalIgnoreCase) == true)
                return line;
        }

        return null;
    }

    /// <summary>The words of the heading, a kicker in it set off.</summary>
    private static string LineOf(IElement heading)
    {
        // A heading that was never closed holds the article: its first line is the headline.
        if (heading.QuerySelector("p") is not null)
            return new ArticleRenderer(IsUnread, PageWords.German).Render(heading) is [var first, ..] ? first.Text.Replace('\n', ' ') : string.Empty;

        var kicker = heading.Children.FirstOrDefault(child => !IsUnread(child) && PageWords.German.PartOf(child.ClassName, child.Id) == PagePart.Kicker);
        if (kicker is null)
            return Joined(heading, IsUnread);

        var over = Joined(kicker, IsUnread).TrimEnd(':');
        var rest = Joined(heading, element => element == kicker || IsUnread(element));
        return over.Length == 0 || rest.Length == 0 ? over + rest : over + ": " + rest;
    }

    private static string Joined(IElement element, Func<IElement, bool> isDropped) =>
        string.Join(' ', new ArticleRenderer(isDropped, PageWords.German).Render(element).Select(paragraph => paragraph.Text.Replace('\n', ' ')));

    private static bool IsUnread(IElement element) =>
        ElementNames.HasNoText(element.LocalName) || element.HasAttribute("hidden") || PageWords.German.PartOf(element.ClassName, element.Id) == PagePart.Hidden;
}

using AngleSharp.Dom;

namespace ClaimCheck.Formats.Html;

/// <summary>The <c>meta</c> elements of a page by name or property.</summary>
internal sealed class MetaElements
{
    private readonly Dictionary<string, string> contents = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads them; of several with one name the first counts.</summary>
    public MetaElements(IDocument page)
    {
        foreach (var element in page.QuerySelectorAll("meta[content]"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name");
            var content = element.GetAttribute("content");
            if (name is not null && !string.IsNullOrWhiteSpace(content))
                contents.TryAdd(name.Trim(), content.Trim());
        }
    }

    /// <summary>The content of the first of <paramref name="names"/> that the page has.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (contents.TryGetValue(name, out var content))
                return content;
        }

        return null;
    }
}

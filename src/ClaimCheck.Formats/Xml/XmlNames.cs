using System.Xml.Linq;

namespace ClaimCheck.Formats.Xml;

/// <summary>Finds elements and attributes by their local names: formats change their namespaces with their versions.</summary>
internal static class XmlNames
{
    /// <summary>The children called <paramref name="name"/>.</summary>
    public static IEnumerable<XElement> All(this XElement? element, string name) =>
        element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    /// <summary>The element that a path of children leads to, always the first of its name.</summary>
    public static XElement? At(this XElement? element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            element = element.All(name).FirstOrDefault();
        return element;
    }

    /// <summary>All elements below called <paramref name="name"/>.</summary>
    public static IEnumerable<XElement> Below(this XElement element, string name) =>
        element.Descendants().Where(inner => inner.Name.LocalName == name);

    /// <summary>The value of an attribute without namespace; <see langword="null"/> where it is empty.</summary>
    public static string? Named(this XElement? element, string attribute) =>
        element?.Attribute(attribute)?.Value.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>The words of an element in one line; <see langword="null"/> where there are none.</summary>
    public static string? Words(this XElement? element)
    {
        if (element is null)
            return null;
        var words = string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words;
    }
}

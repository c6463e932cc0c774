using System.Globalization;
using System.Xml.Linq;
using ClaimCheck.Formats.Xml;

namespace ClaimCheck.Formats.Docx;

/// <summary>Which styles of a document are headings. Their ids are in the language of the program, their names never.</summary>
internal sealed class WordStyles
{
    private const string Title = "title";
    private const string Heading = "heading ";

    private readonly Dictionary<string, int> levels = new(StringComparer.Ordinal);

    /// <summary>The styles of a document; none where it has no such part.</summary>
    public static WordStyles Read(Stream? part)
    {
        var styles = new WordStyles();
        if (part is null)
            return styles;

        using var reader = new StreamReader(part);
        foreach (var style in XmlTree.Parse(reader.ReadToEnd()).All("style"))
        {
            if (Value(style, "styleId") is { } id && LevelOf(Value(style.At("name"), "val")) is { } level)
                styles.levels.TryAdd(id, level);
        }

        return styles;
    }

    /// <summary>1 to 6 for a heading, 1 for the title, 0 for anything else.</summary>
    public int LevelOfStyle(string? id) => id is not null && levels.TryGetValue(id, out var level) ? level : 0;

    private static int? LevelOf(string? name)
    {
        var lower = name?.ToLowerInvariant();
        if (lower == Title)
            return 1;
        return lower?.StartsWith(Heading, StringComparison.Ordinal) == true
            && int.TryParse(lower.AsSpan(Heading.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? Math.Clamp(level, 1, 6) : null;
    }

    private static string? Value(XElement? element, string attribute) =>
        element?.Attributes().FirstOrDefault(candidate => candidate.Name.LocalName == attribute)?.Value;
}

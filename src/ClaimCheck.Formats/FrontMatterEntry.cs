using ClaimCheck.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ClaimCheck.Formats;

/// <summary>One key of the front matter with its value as plain text.</summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="Value">The value; quotation marks and escapes are resolved.</param>
/// <param name="Span">Where the value stands in the text, without its quotation marks.</param>
/// <param name="IsDoubtful">Whether YAML refuses the line, or it holds an alias, anchor or tag, which are not followed.</param>
internal sealed record FrontMatterEntry(string Key, string Value, TextSpan Span, bool IsDoubtful)
{
    private static readonly string[] Known = ["title", "source", "published", "url", "author"];

    /// <summary>Reads one entry; comments, lists and keys that are not known yield none.</summary>
    public static FrontMatterEntry? Read(string text, TextSpan entry)
    {
        var line = new TextSpan(entry.Start, TextLines.EndOf(text, entry.Start));
        var colon = text.AsSpan(line.Start, line.Length).IndexOf(':');
        if (colon < 1)
            return null;

        var key = text.Substring(line.Start, colon).Trim().Trim('"', '\'').ToLowerInvariant();
        if (!Known.Contains(key, StringComparer.Ordinal))
            return null;

        return Parsed(key, text, entry) ?? AsRead(key, text, new TextSpan(line.Start + colon + 1, line.End));
    }

    /// <summary>What YAML makes of it: a mapping of one plain scalar; nothing where it is anything else.</summary>
    private static FrontMatterEntry? Parsed(string key, string text, TextSpan entry)
    {
        try
        {
            var chunk = entry.In(text);
            var parser = new Parser(new StringReader(chunk));
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            parser.Consume<MappingStart>();
            parser.Consume<Scalar>();
            if (!parser.TryConsume<Scalar>(out var value) || !value.Anchor.IsEmpty || !value.Tag.IsEmpty || !parser.TryConsume<MappingEnd>(out _))
                return null;

            var quotes = value.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
            var span = new TextSpan((int)value.Start.Index + quotes, (int)value.End.Index - quotes);
            while (span.End > span.Start && char.IsWhiteSpace(chunk[span.End - 1]))
                span = span with { End = span.End - 1 };
            return span.Length < 0
                ? null
                : new FrontMatterEntry(key, value.Value.Trim(), new TextSpan(entry.Start + span.Start, entry.Start + span.End), IsDoubtful: false);
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static FrontMatterEntry AsRead(string key, string text, TextSpan rest)
    {
        while (rest.Length > 0 && char.IsWhiteSpace(text[rest.Start]))
            rest = rest with { Start = rest.Start + 1 };
        return new FrontMatterEntry(key, rest.In(text), rest, IsDoubtful: rest.Length > 0);
    }
}

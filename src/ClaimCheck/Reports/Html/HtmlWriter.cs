using System.Collections.Frozen;

namespace ClaimCheck.Reports.Html;

/// <summary>Writes HTML in which no text can become markup: names come from the code, everything else is encoded and made visible.</summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    // These begin a line of their own, so that two reports can be compared line by line.
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "html", "head", "meta", "title", "style", "script", "body", "header", "nav", "main", "section", "article", "footer", "div", "h1", "h2", "h3", "h4",
        "p", "ul", "ol", "li", "dl", "dt", "dd", "details", "summary", "figure", "figcaption", "blockquote", "table", "caption", "thead", "tbody", "tr",
        "th", "td", "svg", "select", "label",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Stack<string> open = new();

    /// <summary>Writes a start tag; the element ends where the result is disposed of.</summary>
    /// <param name="name">The name of the element.</param>
    /// <param name="attributes">Its attributes; those whose value is <see langword="null"/> are left out.</param>
    public HtmlElement Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        StartTag(name, attributes);
        open.Push(name);
        return new HtmlElement(this);
    }

    /// <summary>Writes the end tag of the innermost element.</summary>
    public void Close()
    {
        writer.Write("</");
        writer.Write(open.Pop());
        writer.Write('>');
    }

    /// <summary>Writes an element that holds nothing but text.</summary>
    public void Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        StartTag(name, attributes);
        Text(text);
        writer.Write("</");
        writer.Write(name);
        writer.Write('>');
    }

    /// <summary>Writes an element that has no end tag, such as <c>meta</c>.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => StartTag(name, attributes);

    /// <summary>Writes text; signs that act or hide become visible, as <see cref="VisibleText"/> says.</summary>
    public void Text(string text) => Encode(VisibleText.Of(text));

    /// <summary>Writes the line that makes browsers keep to the standard.</summary>
    public void Doctype() => writer.Write("<!DOCTYPE html>");

    /// <summary>Writes a line feed.</summary>
    public void Line() => writer.Write('\n');

    /// <summary>Writes a style sheet or script of ours as it is.</summary>
    public void Asset(string name, string content)
    {
        StartTag(name, []);
        writer.Write(content);
        writer.Write("</");
        writer.Write(name);
        writer.Write('>');
    }

    private void StartTag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (Blocks.Contains(name))
            writer.Write('\n');
        writer.Write('<');
        writer.Write(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null)
                continue;
            writer.Write(' ');
            writer.Write(attribute);
            writer.Write("=\"");
            Text(value);
            writer.Write('"');
        }

        writer.Write('>');
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("&<>\"'") is >= 0 and var sign)
        {
            writer.Write(text[..sign]);
            writer.Write(text[sign] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(sign + 1)..];
        }

        writer.Write(text);
    }
}

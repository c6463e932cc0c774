using System.Xml;
using ClaimCheck.Formats.Extraction;
using ClaimCheck.Formats.Xml;

namespace ClaimCheck.Formats.Docx;

/// <summary>Reads the paragraphs of a document's body as they are seen with all changes accepted; comments are not part of it.</summary>
internal sealed class WordText
{
    private const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWords = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly BlockText text = new();
    private readonly WordStyles styles;
    private int tables;
    private bool isRaised;
    private bool isHidden;

    private WordText(WordStyles styles) => this.styles = styles;

    /// <summary>The paragraphs; a row of a table is a line.</summary>
    /// <exception cref="XmlException">The part is no XML.</exception>
    public static IReadOnlyList<Paragraph> Read(Stream part, WordStyles styles)
    {
        using var content = new StreamReader(part);
        using var reader = XmlTree.Open(content);
        var words = new WordText(styles);
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && IsLeftOut(reader))
            {
                reader.Skip();
                continue;
            }

            if (reader.NodeType == XmlNodeType.Element && IsOfWords(reader))
                words.Start(reader);
            if (reader.NodeType == XmlNodeType.EndElement && IsOfWords(reader))
                words.End(reader.LocalName);
            reader.Read();
        }

        return words.text.Finish();
    }

    private static bool IsOfWords(XmlReader reader) => reader.NamespaceURI is Words or StrictWords;

    /// <summary>Deleted and moved words, field codes, and the second form of drawings for old programs.</summary>
    private static bool IsLeftOut(XmlReader reader) =>
        IsOfWords(reader) ? IsSeparator(reader) || reader.LocalName is "del" or "moveFrom" or "instrText" or "delText" or "pPrChange" or "rPrChange" : reader.LocalName == "Fallback";

    /// <summary>The lines between text and notes are notes themselves, of a type of their own.</summary>
    private static bool IsSeparator(XmlReader reader) =>
        reader.LocalName is "footnote" or "endnote" && Attribute(reader, "type") is not (null or "normal");

    private void Start(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p" when tables == 0:
                text.EndParagraph();
                break;
            case "pStyle" when tables == 0 && styles.LevelOfStyle(Value(reader)) is > 0 and var level:
                text.StartHeading(level);
                break;
            case "r":
                isRaised = isHidden = false;
                break;
            case "vertAlign":
                isRaised = Value(reader) == "superscript";
                break;
            case "vanish":
                isHidden = Value(reader) is not ("0" or "false");
                break;
            case "t":
                Write(reader);
                break;
            case "tab":
                text.Append(" ");
                break;
            case "br" or "cr":
                text.StartLine();
                break;
            case "noBreakHyphen":
                text.Append("\u2011");
                break;
            case "softHyphen":
                text.Append("\u00AD");
                break;
            case "tbl":
                tables++;
                break;
            case "tr":
                text.StartLine();
                break;
            case "tc":
                text.StartCell();
                break;
        }
    }

    private void End(string name)
    {
        if (name == "tbl" && --tables == 0)
            text.EndParagraph();
        else if (name == "p" && tables == 0)
            text.EndParagraph();
        else if (name == "p")
            text.Append(" ");
    }

    /// <summary>Steps onto the text inside the element, which holds nothing else.</summary>
    private void Write(XmlReader reader)
    {
        if (reader.IsEmptyElement || !reader.Read() || reader.NodeType is not (XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA))
            return;
        if (!isHidden)
            text.Append(isRaised ? RaisedDigits.Of(reader.Value) : reader.Value);
    }

    private static string? Value(XmlReader reader) => Attribute(reader, "val");

    private static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, Words) ?? reader.GetAttribute(name, StrictWords);
}

using AngleSharp.Dom;
using ClaimCheck.Formats.Extraction;

namespace ClaimCheck.Formats.Html;

/// <summary>Writes the words of an element as paragraphs; those of pictures are kept for the end.</summary>
internal sealed class ArticleRenderer(Func<IElement, bool> isDropped, PageWords words)
{
    private readonly BlockText text = new();
    private readonly List<Paragraph> captions = [];

    /// <summary>The words under pictures, each with its credit.</summary>
    public IReadOnlyList<Paragraph> Captions => captions;

    /// <summary>The paragraphs of <paramref name="root"/>.</summary>
    public IReadOnlyList<Paragraph> Render(INode root)
    {
        WriteInner(root, isLink: false);
        return text.Finish();
    }

    private void WriteInner(INode node, bool isLink)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IElement element)
                Write(element, isLink);
            else if (child is IText words)
                text.Append(words.Data, isLink);
        }
    }

    private void Write(IElement element, bool isLink)
    {
        if (isDropped(element))
            return;
        if (PictureCaption.IsAt(element, words))
        {
            captions.AddRange(new PictureCaption(isDropped, words).Read(element));
            return;
        }

        switch (element.LocalName)
        {
            case "br":
                text.BreakLine();
                return;
            case "hr":
                text.EndParagraph();
                return;
            case "pre":
                text.EndParagraph();
                text.AppendLines(element.TextContent);
                text.EndParagraph();
                return;
            case "q":
                text.Append("„", isLink);
                WriteInner(element, isLink);
                text.Append("“", isLink);
                return;
            case "sup":
                // A raised link is a footnote.
                if (element.QuerySelector("a") is null)
                    text.Append(RaisedDigits.Of(element.TextContent), isLink);
                return;
            case "td" or "th" when !HoldsBlocks(element):
                text.StartCell();
                WriteInner(element, isLink);
                return;
            case "li" or "tr" or "dt" or "dd" or "caption":
                text.StartLine();
                WriteInner(element, isLink);
                text.StartLine();
                return;
            default:
                WriteBlock(element, isLink || element.LocalName == "a");
                return;
        }
    }

    private void WriteBlock(IElement element, bool isLink)
    {
        var level = ElementNames.HeadingLevel(element.LocalName);
        var isBlock = ElementNames.IsBlock(element.LocalName);
        if (level > 0)
            text.StartHeading(level);
        else if (isBlock)
            text.EndParagraph();
        WriteInner(element, isLink);
        if (isBlock)
            text.EndParagraph();
    }

    private static bool HoldsBlocks(IElement cell) => cell.Children.Any(child => child.LocalName is "br" or "table" or "hr" || ElementNames.IsBlock(child.LocalName));
}

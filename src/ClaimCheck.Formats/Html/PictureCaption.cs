using AngleSharp.Dom;
using ClaimCheck.Formats.Extraction;

namespace ClaimCheck.Formats.Html;

/// <summary>Reads the words under a picture and sets its credit apart, so that the analysis tells them from the article.</summary>
internal sealed class PictureCaption(Func<IElement, bool> isDropped, PageWords words)
{
    private const char CreditSign = '©';

    private readonly BlockText caption = new();
    private readonly BlockText credit = new();

    /// <summary>Whether an element holds a picture with its words, or these alone.</summary>
    public static bool IsAt(IElement element, PageWords words) =>
        element.LocalName is "figure" or "figcaption" || words.PartOf(element.ClassName, element.Id) is PagePart.Caption or PagePart.Credit;

    /// <summary>The caption with the credit at its end, as one paragraph; none where there is no caption.</summary>
    /// <remarks>A figure around a table or a quotation is read like any text: it gives its paragraphs.</remarks>
    public IReadOnlyList<Paragraph> Read(IElement picture)
    {
        if (picture.LocalName == "figure" && picture.QuerySelector("table,blockquote") is not null && picture.QuerySelector("img,picture") is null)
            return new ArticleRenderer(isDropped, words).Render(Unwrapped(picture));

        Write(picture, IsCredit(picture));
        var said = caption.Finish();
        if (said.Count == 0)
            return [];
        var owner = Joined(credit.Finish());
        return [new Paragraph(owner.Length == 0 ? Joined(said) : Joined(said) + " " + Marked(owner))];
    }

    private static INode Unwrapped(IElement figure) => figure.QuerySelector("table,blockquote")!;

    private void Write(IElement element, bool isCredit)
    {
        if (isDropped(element) && !isCredit)
            return;
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
                (isCredit ? credit : caption).Append(text.Data);
            else if (child is IElement inner)
                Enter(inner, isCredit || IsCredit(inner));
        }
    }

    /// <summary>What has a class of its own under a picture is mostly a credit, and often stands without a blank before it.</summary>
    private void Enter(IElement inner, bool isCredit)
    {
        var target = isCredit ? credit : caption;
        if (ElementNames.IsBlock(inner.LocalName) || inner.LocalName == "br")
            target.StartLine();
        else if (inner.ClassName is not null)
            target.Append(" ");
        Write(inner, isCredit);
        if (ElementNames.IsBlock(inner.LocalName))
            target.StartLine();
    }

    private bool IsCredit(IElement element) =>
        !ElementNames.HasNoText(element.LocalName)
        && (element.LocalName is "small" or "cite" || words.PartOf(element.ClassName, element.Id) == PagePart.Credit
            || element.GetAttribute("itemprop") is "copyrightHolder" or "creditText" or "author");

    private static string Joined(IEnumerable<Paragraph> paragraphs) =>
        string.Join(' ', paragraphs.Select(paragraph => paragraph.Text.Replace('\n', ' ')));

    /// <summary>"Foto: Max Muster" says itself what it is, "Max Muster" gets the sign.</summary>
    public static string Marked(string owner) =>
        owner.Contains(':', StringComparison.Ordinal) || owner.Contains(CreditSign, StringComparison.Ordinal) ? owner : CreditSign + " " + owner;
}

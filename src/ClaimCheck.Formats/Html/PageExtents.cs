using AngleSharp.Dom;

namespace ClaimCheck.Formats.Html;

/// <summary>Measures the readable text of every element of a page that is no boilerplate.</summary>
/// <remarks>The depth of the tree is limited by the parser, so that walking it down is safe.</remarks>
internal sealed class PageExtents
{
    /// <summary>Shorter paragraphs are labels, not prose.</summary>
    private const int ShortestProse = 40;

    private const int MostlyLinks = 50;

    private readonly Dictionary<INode, Extent> extents = [];
    private readonly Func<IElement, bool> isDropped;

    /// <summary>Measures <paramref name="root"/> without the elements for which <paramref name="isDropped"/> holds.</summary>
    public PageExtents(IElement root, Func<IElement, bool> isDropped)
    {
        this.isDropped = isDropped;
        Measure(root, isLink: false, out _);
    }

    /// <summary>The extent of an element; zero where it is dropped.</summary>
    public Extent Of(IElement element) => extents.GetValueOrDefault(element);

    /// <summary>Measures an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isLink">Whether its words are those of a link.</param>
    /// <param name="flow">The words that the paragraph around it goes on with; none behind a block.</param>
    private Extent Measure(IElement element, bool isLink, out Extent flow)
    {
        flow = default;
        if (isDropped(element))
            return default;

        isLink |= element.LocalName == "a";
        var total = default(Extent);
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
            {
                total += Measure(inner, isLink, out var innerFlow);
                flow += innerFlow;
            }
            else if (child is IText text)
            {
                var length = LettersIn(text.Data);
                flow += new Extent(length, isLink ? length : 0, 0);
                total += new Extent(length, isLink ? length : 0, 0);
            }
        }

        if (ElementNames.IsBlock(element.LocalName))
        {
            if (flow.Text >= ShortestProse && !flow.IsLinked(MostlyLinks) && ElementNames.HeadingLevel(element.LocalName) == 0)
                total += new Extent(0, 0, flow.Text);
            flow = default;
        }

        extents[element] = total;
        return total;
    }

    private static int LettersIn(string text)
    {
        var count = 0;
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
                count++;
        }

        return count;
    }
}

using AngleSharp.Dom;

namespace ClaimCheck.Formats.Html;

/// <summary>Finds the element that holds the article: by its markup where that says so, otherwise where the prose is.</summary>
internal sealed class MainText(IElement body, PageExtents extents)
{
    /// <summary>Less prose than this, in characters, is a teaser and no article.</summary>
    private const int LeastProse = 120;

    /// <summary>An element marked as article holds at least this share, in hundredths, of the prose of the page.</summary>
    private const int LeastShare = 35;

    /// <summary>An inner element stands for the outer one where it holds this share of its prose.</summary>
    private const int MostOfIt = 85;

    /// <summary>The same, where the headline would be left outside.</summary>
    private const int NearlyAllOfIt = 98;

    /// <summary>The element around headline and lead holds at most this share of the prose of the text below them.</summary>
    private const int MostWithHeadline = 180;

    /// <summary>The element; the whole body where nothing tells.</summary>
    public IElement Find() =>
        WithHeadline(Richest("[itemprop~=articleBody]") ?? Richest("article,[role=article]") ?? Descend(Richest("main,[role=main]") ?? body));

    /// <summary>The nearest element that holds the headline too, with the lead and the picture below it.</summary>
    private IElement WithHeadline(IElement text)
    {
        for (var element = text; element is not null && extents.Of(element).Prose * 100L <= extents.Of(text).Prose * (long)MostWithHeadline; element = element.ParentElement)
        {
            if (element.QuerySelector("h1") is not null)
                return element;
        }

        return text;
    }

    private IElement? Richest(string selector)
    {
        IElement? richest = null;
        foreach (var element in body.QuerySelectorAll(selector))
        {
            if (richest is null || extents.Of(element).Prose > extents.Of(richest).Prose)
                richest = element;
        }

        return richest is not null && IsEnough(extents.Of(richest).Prose) ? richest : null;
    }

    private bool IsEnough(int prose) => prose >= LeastProse && prose * 100L >= extents.Of(body).Prose * (long)LeastShare;

    private IElement Descend(IElement element)
    {
        while (InnerOf(element) is { } inner)
            element = inner;
        return element;
    }

    private IElement? InnerOf(IElement element)
    {
        var prose = extents.Of(element).Prose;
        var hasHeadline = element.QuerySelector("h1") is not null;
        foreach (var child in element.Children)
        {
            var share = hasHeadline && child.LocalName != "h1" && child.QuerySelector("h1") is null ? NearlyAllOfIt : MostOfIt;
            if (prose > 0 && ElementNames.IsBlock(child.LocalName) && child.LocalName != "p" && extents.Of(child).Prose * 100L >= prose * (long)share)
                return child;
        }

        return null;
    }
}

using AngleSharp.Dom;

namespace ClaimCheck.Formats.Html;

/// <summary>Tells the parts of a page that are no article: by element, role, visibility and the words of class and id.</summary>
internal sealed class Boilerplate
{
    private static readonly string[] RolesAroundThePage = ["alert", "banner", "button", "complementary", "contentinfo", "dialog", "form", "menu", "menubar", "navigation", "search", "tablist", "toolbar"];

    private readonly PageWords words;
    private readonly HashSet<INode> aroundTheArticle = [];
    private readonly HashSet<INode> aroundMostProse = [];

    /// <summary>Looks at <paramref name="body"/>: no name makes boilerplate of what holds the headline, the marked text or most of the prose.</summary>
    public Boilerplate(IElement body, PageWords words)
    {
        this.words = words;
        var marked = body.QuerySelectorAll("h1,main,[role=main],[itemprop~=articleBody]");
        foreach (var element in marked.Where(element => !IsByElement(element)))
            AddWithAncestors(element, aroundTheArticle);

        var extents = new PageExtents(body, IsUnread);
        var all = extents.Of(body).Prose;
        for (var element = body; element is not null; element = LargestChild(element, extents, all))
            aroundMostProse.Add(element);
    }

    /// <summary>What a class or id name says about an element that is read.</summary>
    public PagePart PartOf(IElement element) => words.PartOf(element.ClassName, element.Id);

    /// <summary>Whether an element is left out with all it holds.</summary>
    public bool IsDropped(IElement element)
    {
        if (IsUnread(element))
            return true;
        if (aroundTheArticle.Contains(element))
            return false;

        var part = PartOf(element);
        if (part is PagePart.Comments or PagePart.Notice)
            return true;
        if (aroundMostProse.Contains(element))
            return false;
        if (part is PagePart.Hidden or PagePart.Byline or PagePart.Kicker || IsByElement(element))
            return true;

        // A paragraph without links may be called a teaser, or be marked as paid for: it is text all the same.
        return part is PagePart.Advertisement or PagePart.Navigation or PagePart.Related or PagePart.Share or PagePart.Offer
            && (element.LocalName != "p" || element.QuerySelector("a") is not null);
    }

    private static bool IsByElement(IElement element) =>
        ElementNames.IsAroundThePage(element.LocalName)
        || (element.LocalName == "header" && element.Closest("article,main,[role=main]") is null)
        || RolesAroundThePage.Contains(element.GetAttribute("role"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Code, forms, and what is not shown.</summary>
    private static bool IsUnread(IElement element) =>
        ElementNames.HasNoText(element.LocalName) || element.HasAttribute("hidden") || HidesByStyle(element.GetAttribute("style"))
        || (string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase) && element.LocalName != "body");

    private static bool HidesByStyle(string? style)
    {
        if (style is null || style.Length > 10_000)
            return false;
        var compact = style.Replace(" ", string.Empty, StringComparison.Ordinal);
        return compact.Contains("display:none", StringComparison.OrdinalIgnoreCase) || compact.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static IElement? LargestChild(IElement element, PageExtents extents, int all)
    {
        foreach (var child in element.Children)
        {
            if (extents.Of(child).Prose * 2L > all)
                return child;
        }

        return null;
    }

    private static void AddWithAncestors(IElement element, HashSet<INode> set)
    {
        for (INode? node = element; node is not null && set.Add(node); node = node.Parent)
        {
            // All elements around it, up to the document.
        }
    }
}

using System.Collections.Frozen;

namespace ClaimCheck.Formats.Html;

/// <summary>What the elements of HTML mean for a text.</summary>
internal static class ElementNames
{
    private static readonly FrozenSet<string> WithoutContent =
        Set("area|base|br|col|embed|frame|hr|img|input|link|meta|param|source|track|wbr|keygen|basefont|bgsound");

    private static readonly FrozenSet<string> EndedByTheNext =
        Set("p|li|dt|dd|option|optgroup|tr|td|th|thead|tbody|tfoot|colgroup|caption|rp|rt|html|head|body");

    private static readonly FrozenSet<string> Blocks = Set(
        "address|article|aside|blockquote|body|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h1|h2|h3|h4|h5|h6|"
        + "header|hgroup|html|legend|li|main|menu|nav|ol|p|pre|section|summary|table|td|th|title|tr|ul");

    private static readonly FrozenSet<string> WithoutText = Set(
        "applet|audio|base|button|canvas|datalist|dialog|embed|frame|frameset|head|iframe|input|link|math|meta|meter|noframes|noscript|object|optgroup|option|"
        + "progress|rp|rt|script|select|style|svg|template|textarea|title|video|map|area|del|s|strike");

    private static readonly FrozenSet<string> AroundThePage = Set("nav|aside|footer|form|menu");

    /// <summary>Whether elements of this name can stand inside one another without end tags between.</summary>
    public static bool Nests(string name) => !WithoutContent.Contains(name) && !EndedByTheNext.Contains(name);

    /// <summary>Whether the element begins a line of its own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether the element holds no words for readers: code, forms, pictures, words struck out.</summary>
    public static bool HasNoText(string name) => WithoutText.Contains(name);

    /// <summary>Whether the element is made for what stands around an article.</summary>
    public static bool IsAroundThePage(string name) => AroundThePage.Contains(name);

    /// <summary>1 to 6 for <c>h1</c> to <c>h6</c>, else 0.</summary>
    public static int HeadingLevel(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;

    private static FrozenSet<string> Set(string names) => names.Split('|').ToFrozenSet(StringComparer.Ordinal);
}

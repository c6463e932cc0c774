using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ClaimCheck.Formats.Html;

/// <summary>Parses markup into a tree of limited depth and size; no script runs and nothing is loaded.</summary>
internal static class HtmlTree
{
    /// <summary>The tree of a page or of a piece of one.</summary>
    /// <exception cref="MarkupLimitException">It is nested too deeply or holds too many elements.</exception>
    public static IHtmlDocument Parse(string markup) => new HtmlParser(new MarkupGuard().ParserOptions).ParseDocument(markup);
}

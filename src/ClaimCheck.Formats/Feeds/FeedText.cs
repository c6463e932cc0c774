using System.Xml.Linq;
using ClaimCheck.Formats.Html;
using ClaimCheck.Formats.Xml;

namespace ClaimCheck.Formats.Feeds;

/// <summary>The short texts of feeds, which may hold markup or not.</summary>
internal static class FeedText
{
    /// <summary>The words of a title or name in one line; <see langword="null"/> where there are none.</summary>
    public static string? Line(XElement? element) =>
        element.Words() is { } words && words.AsSpan().ContainsAny('<', '&') ? HtmlFragment.Line(words) : element.Words();
}

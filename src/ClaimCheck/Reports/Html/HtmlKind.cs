using ClaimCheck.Findings;

namespace ClaimCheck.Reports.Html;

/// <summary>How the kinds of finding look: each has a sign of its own shape beside its colour.</summary>
internal static class HtmlKind
{
    /// <summary>The id of the part with the findings of a kind, which is also the class of what shows it.</summary>
    public static string Anchor(FindingKind kind) => JsonNames.Of(kind);

    /// <summary>Writes the sign: a cross, a question in a diamond, an arrow, a tick.</summary>
    public static void WriteSign(HtmlWriter html, FindingKind kind)
    {
        using var sign = html.Open("svg", ("class", "sign"), ("viewBox", "0 0 20 20"), ("width", "20"), ("height", "20"), ("aria-hidden", "true"), ("focusable", "false"));
        html.Element("path", string.Empty, ("d", PathOf(kind)));
    }

    private static string PathOf(FindingKind kind) => kind switch
    {
        FindingKind.Contradiction => "M4 4L16 16M16 4L4 16",
        FindingKind.Discrepancy => "M10 1.5L18.5 10L10 18.5L1.5 10ZM10 6V11M10 13.6V13.8",
        FindingKind.Update => "M3 15L8 10L11 13L17 5M12 5H17V10",
        _ => "M3 10.5L8 15.5L17 5",
    };
}

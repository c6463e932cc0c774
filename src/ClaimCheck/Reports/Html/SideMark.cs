namespace ClaimCheck.Reports.Html;

/// <summary>Draws the mark of a side, each of its own shape: disc, square, diamond, triangle.</summary>
internal static class SideMark
{
    private static readonly string[] Paths =
    [
        "M-6 0A6 6 0 1 1 6 0A6 6 0 1 1 -6 0Z",
        "M-5.5 -5.5H5.5V5.5H-5.5Z",
        "M0 -7L7 0L0 7L-7 0Z",
        "M0 -6.5L6.5 5.5H-6.5Z",
    ];

    /// <summary>Writes the mark as a small picture in a line of text.</summary>
    public static void Write(HtmlWriter html, int side)
    {
        using var picture = html.Open("svg", ("class", "mark"), ("viewBox", "-8 -8 16 16"), ("width", "16"), ("height", "16"), ("aria-hidden", "true"), ("focusable", "false"));
        html.Element("path", string.Empty, ("class", ClassOf(side)), ("d", PathOf(side)));
    }

    /// <summary>The class that colours a side.</summary>
    public static string ClassOf(int side) => "side-" + (char)('a' + (side % Paths.Length));

    /// <summary>The outline around the origin, 14 wide at most.</summary>
    public static string PathOf(int side) => Paths[side % Paths.Length];
}

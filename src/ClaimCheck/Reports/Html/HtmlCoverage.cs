using System.Globalization;

namespace ClaimCheck.Reports.Html;

/// <summary>Shows how much was compared, so that silence is not taken for agreement.</summary>
internal sealed class HtmlCoverage(HtmlPage page)
{
    private readonly HtmlWriter html = page.Html;

    /// <summary>Writes a bar of the claims that were compared, kept apart and without counterpart, with their counts.</summary>
    public void Write()
    {
        var summary = page.Comparison.Summary;
        var alone = Math.Max(0, summary.Claims - summary.Compared - summary.NotComparable);
        using var figure = html.Open("figure", ("class", "coverage"));
        html.Element("figcaption", page.Say("coverage", ("claims", page.Terms.Count("summary-claims", summary.Claims))));
        if (summary.Claims == 0)
            return;
        WriteBar(summary.Claims, (summary.Compared, "compared"), (summary.NotComparable, "apart"), (alone, "alone"));
        using var list = html.Open("ul", ("class", "legend"));
        WriteCount(summary.Compared, "compared");
        WriteCount(summary.NotComparable, "apart");
        WriteCount(alone, "alone");
    }

    private void WriteBar(int all, params ReadOnlySpan<(int Count, string Name)> parts)
    {
        using var bar = html.Open("svg", ("class", "bar"), ("width", "100%"), ("height", "14"), ("aria-hidden", "true"), ("focusable", "false"));
        var before = 0;
        foreach (var (count, name) in parts)
        {
            if (count == 0)
                continue;
            html.Element("rect", string.Empty, ("class", name), ("x", Percent(before, all)), ("width", Percent(count, all)), ("height", "14"));
            before += count;
        }
    }

    private void WriteCount(int count, string name)
    {
        using var item = html.Open("li", ("class", name));
        html.Element("b", page.Number(count));
        html.Text(" ");
        html.Element("span", page.Say("status-" + name));
        html.Text(" ");
        html.Element("small", page.Say("about-" + name));
    }

    private static string Percent(int part, int whole) => (part * 100m / whole).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}

using ClaimCheck.Values;

namespace ClaimCheck.Reports.Html;

/// <summary>Lists the values of an update in the order in which they were reported, each with a bar of its size.</summary>
internal sealed class HtmlTimeline(HtmlPage page)
{
    private readonly HtmlWriter html = page.Html;

    /// <summary>Writes the time line of all claims of the sides; an article that gives a value twice stands once.</summary>
    public void Write(IReadOnlyList<ShownSide> sides)
    {
        var reports = sides.SelectMany(side => side.Claims.Select(claim => (Side: side, Claim: claim)))
            .OrderBy(report => report.Claim.Document.Source.Published is null)
            .ThenBy(report => report.Claim.Document.Source.Published?.Earliest ?? default)
            .ThenBy(report => report.Claim.Number)
            .DistinctBy(report => (report.Claim.Document.Number, page.ValueOrWordsOf(report.Claim)))
            .ToList();
        var values = reports.Select(report => report.Claim.Claim.Value).OfType<NumericValue>().ToList();
        var unit = values.Count == reports.Count ? CommonUnit.For(values) : null;
        var largest = unit is null ? 0 : values.Max(value => unit.PointOf(value) ?? 0);
        using var list = html.Open("ol", ("class", "timeline"), ("aria-label", page.Say("timeline")));
        foreach (var (side, claim) in reports)
            Write(side, claim, largest > 0 && claim.Claim.Value is { } value && unit!.PointOf(value) is { } point ? point / largest * 100 : null);
    }

    private void Write(ShownSide side, ShownClaim claim, decimal? size)
    {
        using var item = html.Open("li");
        if (claim.Document.Source.Published is { } published)
            page.WriteDate(published);
        else
            html.Element("span", page.Say("no-date"));
        html.Text(" ");
        html.Element("cite", claim.Document.Outlet);
        html.Text(" ");
        html.Element("b", page.ValueOrWordsOf(claim));
        if (size is not { } percent)
            return;
        using var bar = html.Open("svg", ("class", "bar"), ("width", "100%"), ("height", "8"), ("aria-hidden", "true"), ("focusable", "false"));
        html.Element("rect", string.Empty, ("class", SideMark.ClassOf(side.Index)), ("width", ScaleAxis.Percent(Math.Max(percent, 0))), ("height", "8"));
    }
}

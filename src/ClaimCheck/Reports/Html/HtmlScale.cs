using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Findings;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Reports.Html;

/// <summary>Draws the values of the sides of a finding on one line, so that the size of the difference is seen.</summary>
/// <remarks>Places are given in percent and lengths in pixels, so that the letters stay readable at any width.</remarks>
internal sealed class HtmlScale(HtmlPage page)
{
    private const int RowHeight = 38;

    /// <summary>Beyond this the picture would be longer than the passages.</summary>
    private const int MostRows = 12;

    private readonly HtmlWriter html = page.Html;

    /// <summary>Writes the scale; nothing where the sides are no amounts or times of one kind.</summary>
    public void Write(Finding finding, IReadOnlyList<ShownSide> sides)
    {
        if (sides.Count > MostRows || sides.Any(side => side.Claims.Count == 0 || side.Claims[0].Claim.Kind is ClaimKind.Ordinal or ClaimKind.Score))
            return;
        var claims = sides.Select(TypicalOf).ToList();
        var values = claims.Select(claim => claim.Claim.Value).OfType<NumericValue>().ToList();
        if (values.Count == claims.Count && CommonUnit.For(values) is { } unit)
            WriteNumbers(finding, sides, claims, values, unit);
        else if (claims.All(claim => claim.Claim.Timex is { From: not null, To: not null }))
            WriteTimes(sides, claims);
    }

    private static ShownClaim TypicalOf(ShownSide side) =>
        TypicalClaim.Of(side.Claims, claim => claim.Claim, side.Side.Value) ?? side.Claims[0];

    private void WriteNumbers(Finding finding, IReadOnlyList<ShownSide> sides, List<ShownClaim> claims, List<NumericValue> values, CommonUnit unit)
    {
        var rows = new List<ScaleRow>();
        for (var i = 0; i < claims.Count; i++)
        {
            if (unit.PointOf(values[i]) is not { } point || Math.Abs(point) > ScaleAxis.Largest)
                return;
            var (low, high) = unit.IntervalOf(values[i]);
            rows.Add(new ScaleRow(sides[i], page.ValueOf(claims[i]), point, low, high));
        }

        var axis = new ScaleAxis([.. rows.Select(row => row.Point)]);
        var difference = rows.Max(row => row.Point) - rows.Min(row => row.Point);
        var said = page.Say("difference", ("difference", unit.Show(difference, page.Values)));
        if (finding.Difference?.Ratio is { } ratio && ratio >= 1.1m)
            said += " " + page.Say("difference-ratio", ("ratio", page.Number(ratio)));
        var caption = said + ". " + page.Say(axis.IsLogarithmic ? "axis-logarithmic" : axis.BeginsAtZero ? "axis-zero" : "axis-cut");
        Write(rows, axis, [.. axis.Ticks().Select(tick => (tick, page.Number(tick)))], caption);
    }

    private void WriteTimes(IReadOnlyList<ShownSide> sides, List<ShownClaim> claims)
    {
        var rows = new List<ScaleRow>();
        for (var i = 0; i < claims.Count; i++)
        {
            var (from, to) = (Minutes(claims[i].Claim.Timex!.From!.Value), Minutes(claims[i].Claim.Timex!.To!.Value));
            rows.Add(new ScaleRow(sides[i], page.ValueOf(claims[i]), (from + to) / 2, from, to));
        }

        var ends = rows.SelectMany(row => new[] { row.Low!.Value, row.High!.Value }).ToList();
        var earliest = ends.Min();

        // Counted from the first moment, so that the line never begins at the birth of Christ.
        var shifted = rows.Select(row => row with { Point = row.Point - earliest, Low = row.Low - earliest, High = row.High - earliest }).ToList();
        Write(shifted, new ScaleAxis([.. ends.Select(end => end - earliest)]), [], page.Say("axis-time"));
    }

    private static decimal Minutes(LocalDateTime moment) =>
        (Period.DaysBetween(new LocalDate(1, 1, 1), moment.Date) * 1440m) + (moment.Hour * 60) + moment.Minute;

    private void Write(List<ScaleRow> rows, ScaleAxis axis, List<(decimal Number, string Label)> ticks, string caption)
    {
        var bottom = (rows.Count * RowHeight) + 6;
        using var figure = html.Open("figure", ("class", "scale"));
        using (html.Open(
            "svg",
            ("width", "100%"),
            ("height", Pixels(bottom + (ticks.Count > 0 ? 22 : 4))),
            ("role", "img"),
            ("aria-label", string.Join("; ", rows.Select(row => row.Side.Letter + ": " + row.Label)))))
        {
            html.Element("line", string.Empty, ("class", "axis"), ("x1", "0"), ("x2", "100%"), ("y1", Pixels(bottom)), ("y2", Pixels(bottom)));
            foreach (var (number, label) in ticks)
                WriteTick(axis.PlaceOf(number), bottom, label);
            for (var i = 0; i < rows.Count; i++)
                WriteRow(rows[i], axis, i * RowHeight, bottom);
        }

        html.Element("figcaption", caption);
    }

    private void WriteTick(decimal place, int bottom, string label)
    {
        var x = ScaleAxis.Percent(place);
        html.Element("line", string.Empty, ("class", "axis"), ("x1", x), ("x2", x), ("y1", Pixels(bottom)), ("y2", Pixels(bottom + 5)));
        html.Element("text", label, ("class", "tick"), ("x", x), ("y", Pixels(bottom + 18)), ("text-anchor", AnchorAt(place, 5)));
    }

    private void WriteRow(ScaleRow row, ScaleAxis axis, int top, int bottom)
    {
        var place = axis.PlaceOf(row.Point);
        var x = ScaleAxis.Percent(place);
        var y = top + 28;
        var side = SideMark.ClassOf(row.Side.Index);
        html.Element("line", string.Empty, ("class", "drop"), ("x1", x), ("x2", x), ("y1", Pixels(y)), ("y2", Pixels(bottom)));
        html.Element("text", row.Side.Letter + "  " + row.Label, ("x", x), ("y", Pixels(top + 14)), ("text-anchor", AnchorAt(place, 30)));
        html.Element(
            "line",
            string.Empty,
            ("class", (row.Low is null || row.High is null ? "open-" : "reach-") + side),
            ("x1", row.Low is { } low ? axis.PercentOf(low) : "0"),
            ("x2", row.High is { } high ? axis.PercentOf(high) : "100%"),
            ("y1", Pixels(y)),
            ("y2", Pixels(y)));
        using var mark = html.Open("svg", ("x", x), ("y", Pixels(y)), ("overflow", "visible"));
        html.Element("path", string.Empty, ("class", side), ("d", SideMark.PathOf(row.Side.Index)));
    }

    /// <summary>Keeps words inside the picture: those near an end grow away from it.</summary>
    private static string AnchorAt(decimal place, decimal edge) => place < edge ? "start" : place > 100 - edge ? "end" : "middle";

    private static string Pixels(int length) => length.ToString(CultureInfo.InvariantCulture);
}

using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads times that count from now or from the last time mentioned: "gestern", "im vergangenen Jahr", "am Vortag".</summary>
internal sealed class RelativeReader(TimeText text, TimeAnchors anchors, DurationReader durations, TenseReader tenses)
{
    /// <summary>The relative time that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index) =>
        NearUnit(index) ?? UnitLater(index) ?? DirectedUnit(index) ?? Weekend(index);

    // "in der Woche darauf", "im Jahr zuvor"
    private TimeReading? UnitLater(int index)
    {
        var at = text.TryFind(index, TimeWordKind.Article, out _, out var next) ? next : index;
        return text.TryFind(at, TimeWordKind.Unit, out var unit, out next) && unit.Code.EndsWith(":1", StringComparison.Ordinal)
            && text.TryFind(next, TimeWordKind.Later, out var later, out var end)
            && (at > index || text.Is(index - 1, TimeWordKind.Lead))
            ? Unit(index, end, unit.Code[..^2], later.Number, fromLast: true)
            : null;
    }

    // "im Vorjahr", "heuer"
    private TimeReading? NearUnit(int index)
    {
        if (!text.TryFind(index, TimeWordKind.NearUnit, out var near, out var next))
            return null;
        var colon = near.Code.IndexOf(':');
        var count = int.Parse(near.Code.AsSpan(colon + 1), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture);
        var fromLast = count > 0 && anchors.LastYear is not null;
        return Unit(index, next, near.Code[..colon], count, fromLast);
    }

    // "im vergangenen Jahr", "den vergangenen zwei Jahren", "nächste Woche", "am nächsten Tag", "im selben Jahr"
    private TimeReading? DirectedUnit(int index)
    {
        var at = text.TryFind(index, TimeWordKind.Article, out _, out var next) ? next : index;
        var fromLast = false;
        if (!text.TryFind(at, TimeWordKind.Direction, out var direction, out next))
        {
            if (!text.TryFind(at, TimeWordKind.AnchorDirection, out direction, out next))
                return null;
            fromLast = true;
        }

        // "der dieses Jahr ausgetragenen Spiele": "dieses" takes no article.
        if (at > index && direction.Number == 0 && !fromLast && text.Characters(at)[0] is 'd')
            return null;
        if (text.TryFind(next, TimeWordKind.Unit, out var unit, out var end) && text.IsCapital(next))
        {
            var code = unit.Code[..unit.Code.IndexOf(':')];
            if (unit.Code.EndsWith(":2", StringComparison.Ordinal) && direction.Number != 0)
                return Stretch(index, end, null, code, direction.Number);
            if (code == "d" && unit.Code.EndsWith(":2", StringComparison.Ordinal) && !fromLast)
                return Date(index, end, CalendarTimes.Open(TimexType.Date, "PRESENT_REF"));

            // "am letzten Tag" is that of something, not yesterday; "an diesem Tag" is the one told of.
            return code == "d" && direction.Number < 0 && !fromLast ? null : Unit(index, end, code, direction.Number, fromLast || code == "d");
        }

        if (text.TryFind(next, TimeWordKind.Season, out var season, out end))
            return Season(index, end, season.Code, direction.Number);
        if (text.TryFind(next, TimeWordKind.Month, out var month, out end) && text.IsCapital(next))
            return Month(index, end, month.Number, direction.Number);
        return direction.Number != 0 && durations.Read(next) is { Unit: { } counted } length
            ? Stretch(index, length.Tokens.End, length, counted, direction.Number)
            : null;
    }

    // "die vergangenen zwei Jahre": a length whose end is now.
    private TimeReading Stretch(int start, int end, TimeReading? length, string unit, int direction)
    {
        var timex = length?.Timex ?? CalendarTimes.Open(TimexType.Duration, DurationUnits.UnknownValue(unit));
        if (length is { Count: > 0 } && anchors.Today is { } today)
        {
            var away = DurationUnits.Away(today.AtMidnight(), length.Count * Math.Sign(direction), unit);
            timex = direction < 0
                ? timex with { From = away.From, To = today.PlusDays(1).AtMidnight() }
                : timex with { From = today.AtMidnight(), To = away.To };
        }

        return new TimeReading(MentionType.Duration, new TokenRange(start, end), timex)
        {
            Length = length?.Length,
            Unit = length is null ? null : DurationUnits.Base(unit).Unit,
            Count = length?.Count ?? 0,
        };
    }

    private TimeReading? Unit(int start, int end, string code, int count, bool fromLast)
    {
        var origin = fromLast ? Origin(code) : anchors.AroundToday;
        if (origin is not { } day || (anchors.Today is null && code is not ("a" or "decade" or "century") && !fromLast))
            return Unanchored(start, end, code);
        if (code is "h" or "min" or "s")
            return null;
        return Date(start, end, code switch
        {
            "a" => CalendarTimes.Year(day.Year + count),
            "mo" => MonthOf(day.PlusMonths(count)),
            "wk" => CalendarTimes.Week(day.PlusWeeks(count)),
            "d" => CalendarTimes.Day(day.PlusDays(count)),
            "we" => CalendarTimes.Weekend(day.PlusWeeks(count > 0 && (int)day.DayOfWeek < 6 ? count - 1 : count)),
            "decade" => CalendarTimes.Decade(((day.Year / 10) + count) * 10),
            "century" => CalendarTimes.Century(((day.Year - 1) / 100) + 1 + count),
            "quarter" => QuarterOf(day.PlusMonths(3 * count)),
            "half" => HalfOf(day.PlusMonths(6 * count)),
            _ => CalendarTimes.Year(day.Year + count),
        });
    }

    private LocalDate? Origin(string code) => code is "a" or "decade" or "century" or "half" or "quarter"
        ? anchors.LastYear is { } year ? new LocalDate(year, 7, 1) : anchors.AroundToday
        : anchors.LastDay ?? anchors.Today;

    private static TimeReading? Unanchored(int start, int end, string code) => code switch
    {
        "a" => Date(start, end, CalendarTimes.Open(TimexType.Date, "XXXX")),
        "mo" => Date(start, end, CalendarTimes.Open(TimexType.Date, "XXXX-XX")),
        "wk" => Date(start, end, CalendarTimes.Open(TimexType.Date, "XXXX-WXX")),
        "we" => Date(start, end, CalendarTimes.Open(TimexType.Date, "XXXX-WXX-WE")),
        "d" => Date(start, end, CalendarTimes.Open(TimexType.Date, "XXXX-XX-XX")),
        "quarter" => Date(start, end, CalendarTimes.Open(TimexType.Date, "XXXX-QX")),
        _ => null,
    };

    private TimeReading Season(int start, int end, string code, int direction)
    {
        if (anchors.AroundToday is not { } today)
            return Date(start, end, CalendarTimes.Open(TimexType.Date, "XXXX-" + code));
        var year = today.Year;
        var season = CalendarTimes.Season(year, code);
        if (direction < 0 && season.To > today.AtMidnight())
            year--;
        else if (direction == 0 && CalendarTimes.Season(year - 1, code).To > today.AtMidnight())
            year--;
        else if (direction > 0 && season.From <= today.AtMidnight())
            year++;
        return Date(start, end, CalendarTimes.Season(year, code));
    }

    private TimeReading? Month(int start, int end, int month, int direction)
    {
        if (anchors.AroundToday is not { } today)
            return null;
        var year = direction < 0 && month >= today.Month ? today.Year - 1 : direction > 0 && month <= today.Month ? today.Year + 1 : today.Year;
        return Date(start, end, CalendarTimes.Month(year, month));
    }

    // "am Wochenende"
    private TimeReading? Weekend(int index)
    {
        if (!text.TryFind(index, TimeWordKind.Unit, out var unit, out var end) || unit.Code != "we:1" || !text.Is(index - 1, TimeWordKind.Lead))
            return null;
        if (anchors.Today is not { } today)
            return Unanchored(index, end, "we");
        // "Nach dem Störfall am Wochenende fordern sie …", written on a Monday or Tuesday
        var tense = tenses.Near(index);
        var past = (tense <= 0 && (int)today.DayOfWeek < 6) || (tense == 1 && (int)today.DayOfWeek < 3);
        return Date(index, end, CalendarTimes.Weekend(past ? today.PlusDays(-7) : today));
    }

    private static Timex MonthOf(LocalDate day) => CalendarTimes.Month(day.Year, day.Month);

    private static Timex QuarterOf(LocalDate day) => CalendarTimes.Quarter(day.Year, ((day.Month - 1) / 3) + 1);

    private static Timex HalfOf(LocalDate day) => CalendarTimes.Half(day.Year, ((day.Month - 1) / 6) + 1);

    private static TimeReading Date(int start, int end, Timex timex) => new(MentionType.Date, new TokenRange(start, end), timex);
}

using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads counted days and weeks of a month or year: "ersten Montag im Oktober", "letzten Tag des Monats", "erste Oktoberwoche".</summary>
internal sealed class OrdinalDayReader(TimeText text, TimeAnchors anchors, TenseReader tenses, HalfReader halves, Func<int, TimeReading?> stretches)
{
    private const int Week = 7;
    private const int Thursday = 4;
    private const int Last = -1;
    private const string WeekCode = "week";

    /// <summary>The day or week that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index)
    {
        if (text.TryFind(index, TimeWordKind.Article, out _, out var afterArticle))
            index = afterArticle;
        if (!TryNumber(index, out var number, out var next))
            return null;
        if (text.TryFind(next, TimeWordKind.MonthCompound, out var compound, out var end))
            return compound.Code == HalfReader.Code ? halves.Read(index, number, compound.Number, end) : MonthWeek(new TokenRange(index, end), compound, number);
        var weekday = 0;
        var unit = string.Empty;
        if (text.TryFind(next, TimeWordKind.Weekday, out var day, out end))
            weekday = day.Number;
        else if (text.TryFind(next, TimeWordKind.Unit, out var found, out end) && found.Code is "d:1" or "wk:1")
            unit = found.Code;
        else
            return null;
        if (Container(end) is not { } container)
            return null;
        var range = new TokenRange(index, container.End);
        return unit switch
        {
            "wk:1" => WeekOf(range, container.Timex, number),
            "d:1" => DayOf(range, container.Timex, number),
            _ => WeekdayOf(range, container.Timex, number, weekday),
        };
    }

    // "erste Oktoberwoche"
    private TimeReading? MonthWeek(TokenRange range, TimeWord week, int number) =>
        week.Code == WeekCode && anchors.YearOfMonth(week.Number, tenses.Near(range.Start)) is { } year ? WeekOf(range, CalendarTimes.Month(year, week.Number), number) : null;

    // "dritten", "3.", "letzten"
    private bool TryNumber(int index, out int number, out int next)
    {
        if (text.TryOrdinal(index, out number, out next))
            return number > 0;
        number = Last;
        return text.TryFind(index, TimeWordKind.Direction, out var direction, out next) && direction.Number == Last;
    }

    // "im Oktober", "des kommenden Monats", "des Jahres 2022"
    private (int End, Timex Timex)? Container(int index)
    {
        if (!text.TryFind(index, TimeWordKind.Article, out _, out var next) && !text.TryFind(index, TimeWordKind.Lead, out _, out next))
            return null;
        if (stretches(next) is { Timex: { Type: TimexType.Date, From: not null, To: not null, Mod: null } timex } stretch && IsMonthOrYear(timex))
            return (stretch.Tokens.End, timex);
        if (!text.TryFind(next, TimeWordKind.Unit, out var unit, out var end) || anchors is not { ThisYear: { } year, ThisMonth: { } month })
            return null;
        return unit.Code switch
        {
            "mo:1" => (end, CalendarTimes.Month(year, month)),
            "a:1" => (end, CalendarTimes.Year(year)),
            _ => null,
        };
    }

    private static bool IsMonthOrYear(Timex timex) => timex.Value.Length is 4 or 7 && Days(timex) >= 28;

    private static int Days(Timex timex) => Period.Between(timex.From!.Value.Date, timex.To!.Value.Date, PeriodUnits.Days).Days;

    private static TimeReading? DayOf(TokenRange range, Timex container, int number)
    {
        var days = Days(container);
        if (number > days)
            return null;
        return Date(range, CalendarTimes.Day(container.From!.Value.Date.PlusDays(number == Last ? days - 1 : number - 1)));
    }

    private static TimeReading? WeekdayOf(TokenRange range, Timex container, int number, int weekday) =>
        Nth(container, number, weekday) is { } day ? Date(range, CalendarTimes.Day(day)) : null;

    // A week belongs to the month that holds its Thursday, as in ISO 8601.
    private static TimeReading? WeekOf(TokenRange range, Timex container, int number) =>
        Nth(container, number, Thursday) is { } day ? Date(range, CalendarTimes.Week(day)) : null;

    private static LocalDate? Nth(Timex container, int number, int weekday)
    {
        var first = container.From!.Value.Date;
        var days = Days(container);
        if (number == Last)
        {
            var last = first.PlusDays(days - 1);
            return last.PlusDays(-(((int)last.DayOfWeek - weekday + Week) % Week));
        }

        var offset = ((weekday - (int)first.DayOfWeek + Week) % Week) + ((number - 1) * Week);
        return offset < days ? first.PlusDays(offset) : null;
    }

    private static TimeReading Date(TokenRange range, Timex timex) => new(MentionType.Date, range, timex);
}

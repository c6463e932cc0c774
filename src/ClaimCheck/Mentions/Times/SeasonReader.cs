using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads seasons and numbered weeks: "im Sommer 2021", "Winter 2019/20", "KW 37".</summary>
internal sealed class SeasonReader(TimeText text, TimeAnchors anchors, YearReader years, DateFieldReader fields, TenseReader tenses)
{
    /// <summary>The season or week that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index) => Season(index) ?? Week(index);

    private TimeReading? Season(int index)
    {
        if (!text.TryFind(index, TimeWordKind.Season, out var season, out var end) || !text.IsCapital(index))
            return null;
        if (fields.TryYear(end, out var year, out var next))
            return Reading(index, next, CalendarTimes.Season(year, season.Code));
        if (years.Read(end) is { Timex: { From: { } from } } span)
            return Reading(index, span.Tokens.End, CalendarTimes.Season(from.Year, season.Code));
        if (!text.Is(index - 1, TimeWordKind.Lead) && !text.Is(index - 1, TimeWordKind.Position) && !text.Is(index - 1, TimeWordKind.To) && !text.IsNote)
            return null;
        var month = CalendarTimes.SeasonMonth(season.Code);
        if (anchors.FrameYear(text.Sentence) is { } frame)
            return Reading(index, end, CalendarTimes.Season(frame, season.Code));
        var timex = anchors.YearOf(month == 12 ? 1 : month + 1, 15, tenses.Near(index)) is { } near
            ? CalendarTimes.Season(month == 12 ? near - 1 : near, season.Code)
            : CalendarTimes.Open(TimexType.Date, "XXXX-" + season.Code);
        return Reading(index, end, timex);
    }

    // "KW 37", "Kalenderwoche 37", "37. Kalenderwoche"
    private TimeReading? Week(int index)
    {
        int week, end;
        if (IsCalendarWeek(index, out var next) && text.TryDigits(next, out var digits) && digits.IsSmall)
            (week, end) = (digits.First, next + 1);
        else if (text.TryOrdinal(index, out week, out next) && IsCalendarWeek(next, out end))
            next = end;
        else
            return null;
        var year = years.TryYear(end, out var named, out next) ? named : anchors.ThisYear;
        end = year == named && named != 0 ? next : end;
        if (year is not { } known || week is < 1 or > 53)
            return null;
        return Reading(index, end, CalendarTimes.Week(new NodaTime.LocalDate(known, 1, 4).PlusWeeks(week - 1)));
    }

    private bool IsCalendarWeek(int index, out int next) =>
        text.TryFind(index, TimeWordKind.WeekNumber, out _, out next) ||
        text.TryFind(index, TimeWordKind.Unit, out var unit, out next) && unit.Code == "wk:1" && text.Characters(index).Length > 6;

    private static TimeReading Reading(int start, int end, Timex timex) => new(MentionType.Date, new TokenRange(start, end), timex);
}

using System.Collections.Immutable;
using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads days of the week, counted from the day of publication: "am Mittwoch", "Dienstagabend", "nächste Woche Montag", "Dienstag in acht Tagen".</summary>
internal sealed class WeekdayReader(TimeText text, TimeAnchors anchors, TenseReader tenses)
{
    private const int Week = 7;

    private readonly ShiftReader shifts = new(text);

    /// <summary>A day of a week named before it: "nächste Woche Montag".</summary>
    public TimeReading? InWeek(int index)
    {
        if (!TryWeekBefore(index, out var weeks, out var next))
            return null;
        var part = text.TryFind(next, TimeWordKind.WeekdayPart, out var weekday, out var end) ? weekday.Code : null;
        return part is not null || text.TryFind(next, TimeWordKind.Weekday, out weekday, out end) ? OfWeek(new TokenRange(index, end), weekday.Number, part, weeks) : null;
    }

    /// <summary>The day of the week at <paramref name="index"/>, with the words that say which one and what part of it.</summary>
    public TimeReading? Read(int index)
    {
        var at = index;
        TimeWord? direction = null, adjective = null;
        if (text.TryFind(at, TimeWordKind.Direction, out var found, out var next))
            (direction, at) = (found, next);
        else if (text.TryFind(at, TimeWordKind.DayAdjective, out found, out next))
            (adjective, at) = (found, next);
        else if (text.TryFind(at, TimeWordKind.PartAdjective, out _, out next) && text.Is(next, TimeWordKind.WeekdayPart))
            at = next;
        string? part = null;
        if (text.TryFind(at, TimeWordKind.WeekdayPart, out var weekday, out var end))
            part = weekday.Code;
        else if (!text.TryFind(at, TimeWordKind.Weekday, out weekday, out end))
            return null;
        if (!text.IsCapital(at))
            return null;
        if (part is null && TryPart(end, out var code, out var afterPart))
            (part, end) = (code, afterPart);
        if (adjective is not null && anchors.Today is { } today)
            return Reading(new TokenRange(index, end), weekday.Number, part, today.PlusDays(adjective.Number));
        if (direction is null && TryWeekAfter(end, out var weeks, out next))
            return OfWeek(new TokenRange(index, next), weekday.Number, part, weeks);
        if (direction is null && shifts.TryWeeks(end, out var shift, out next))
            return Reading(new TokenRange(index, next), weekday.Number, part, Shifted(weekday.Number, shift));
        return Nearest(new TokenRange(index, end), weekday.Number, part, direction?.Number);
    }

    private TimeReading OfWeek(TokenRange range, int weekday, string? part, int weeks) =>
        Reading(range, weekday, part, anchors.Today is { } today ? CalendarTimes.Monday(today).PlusDays((weeks * Week) + weekday - 1) : null);

    private TimeReading Nearest(TokenRange range, int weekday, string? part, int? direction)
    {
        if (anchors.Today is not { } today)
            return Reading(range, weekday, part, null);
        var tense = tenses.Near(range.Start);
        var day = Day(today, weekday, direction, tense);
        var other = direction is null && day == today ? today.PlusDays(tense > 0 ? Week : -Week) : day.PlusDays(day < today ? Week : -Week);
        var reason = direction switch
        {
            null when day == today => "weekday-of-publication",
            null when tense == 0 => "weekday-without-tense",
            1 => "next-weekday",
            _ => null,
        };
        if (direction == 1)
            other = day.PlusDays(Week);
        return Reading(range, weekday, part, day) with
        {
            Weekday = direction is null && part is null ? weekday : 0,
            Alternatives = reason is null ? [] : [new TemporalAlternative(Timex(weekday, part, other), reason)],
        };
    }

    private static LocalDate Day(LocalDate today, int weekday, int? direction, int tense)
    {
        var ahead = Ahead(today, weekday);
        return direction switch
        {
            < 0 => today.PlusDays((ahead == 0 ? -Week : ahead - Week) + ((direction.Value + 1) * Week)),
            > 0 => today.PlusDays((ahead == 0 ? Week : ahead) + ((direction.Value - 1) * Week)),
            0 => CalendarTimes.Monday(today).PlusDays(weekday - 1),
            _ => tense > 0 ? today.PlusDays(ahead) : today.PlusDays(ahead == 0 ? 0 : ahead - Week),
        };
    }

    // "Montag vor einer Woche", "Dienstag in acht Tagen"
    private LocalDate? Shifted(int weekday, int weeks)
    {
        if (anchors.Today is not { } today)
            return null;
        var ahead = Ahead(today, weekday);
        return today.PlusDays((weeks < 0 && ahead > 0 ? ahead - Week : ahead) + (weeks * Week));
    }

    private static int Ahead(LocalDate today, int weekday) => (weekday - (int)today.DayOfWeek + Week) % Week;

    private static TimeReading Reading(TokenRange range, int weekday, string? part, LocalDate? day) =>
        new(part is null ? MentionType.Date : MentionType.Time, range, Timex(weekday, part, day));

    private static Timex Timex(int weekday, string? part, LocalDate? day)
    {
        if (day is { } known)
            return part is null ? CalendarTimes.Day(known) : CalendarTimes.DayPart(known, part);
        var value = string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}{part}");
        return CalendarTimes.Open(part is null ? TimexType.Date : TimexType.Time, value);
    }

    private bool TryPart(int index, out string code, out int next)
    {
        code = string.Empty;
        if (text.TryFind(index, TimeWordKind.DayPart, out var part, out next) || text.TryFind(index, TimeWordKind.PartAdverb, out part, out next))
            code = part.Code;
        return code.Length > 0;
    }

    // "nächste Woche Montag", "diese Woche am Freitag"
    private bool TryWeekBefore(int index, out int weeks, out int next)
    {
        weeks = 0;
        if (!text.TryFind(index, TimeWordKind.Direction, out var direction, out next)
            || !text.TryFind(next, TimeWordKind.Unit, out var unit, out next) || unit.Code != "wk:1")
            return false;
        if (text.TryFind(next, TimeWordKind.Lead, out _, out var afterLead))
            next = afterLead;
        weeks = direction.Number;
        return true;
    }

    // "am Donnerstag kommender Woche"
    private bool TryWeekAfter(int index, out int weeks, out int next)
    {
        weeks = 0;
        next = index;
        if (text.TryFind(index, TimeWordKind.Article, out _, out var afterArticle) || text.TryFind(index, TimeWordKind.Ahead, out _, out afterArticle))
            index = text.TryFind(afterArticle, TimeWordKind.Article, out _, out var afterSecond) ? afterSecond : afterArticle;
        if (!text.TryFind(index, TimeWordKind.Direction, out var direction, out var afterDirection)
            || !text.TryFind(afterDirection, TimeWordKind.Unit, out var unit, out next) || unit.Code != "wk:1")
            return false;
        weeks = direction.Number;
        return true;
    }
}

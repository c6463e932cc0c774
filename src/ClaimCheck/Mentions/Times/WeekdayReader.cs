using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads days of the week, counted from the day of publication: "am Mittwoch", "Dienstagabend".</summary>
internal sealed class WeekdayReader(TimeText text, TimeAnchors anchors, TenseReader tenses)
{
    /// <summary>The day of the week at <paramref name="index"/>, with the words that say which one and what part of it.</summary>
    public TimeReading? Read(int index)
    {
        var at = index;
        TimeWord? direction = null, adjective = null;
        if (text.TryFind(at, TimeWordKind.Direction, out var found, out var next))
            (direction, at) = (found, next);
        else if (text.TryFind(at, TimeWordKind.DayAdjective, out found, out next))
            (adjective, at) = (found, next);
        string? part = null;
        if (text.TryFind(at, TimeWordKind.WeekdayPart, out var weekday, out var end))
            part = weekday.Code;
        else if (!text.TryFind(at, TimeWordKind.Weekday, out weekday, out end))
            return null;
        if (!text.IsCapital(at))
            return null;
        if (part is null && TryPart(end, out var code, out var afterPart))
            (part, end) = (code, afterPart);
        var day = adjective is not null && anchors.Today is { } today
            ? today.PlusDays(adjective.Number)
            : Day(weekday.Number, direction?.Number, ref end, index);
        return Reading(new TokenRange(index, end), weekday.Number, part, day);
    }

    private static TimeReading Reading(TokenRange range, int weekday, string? part, LocalDate? day)
    {
        if (day is { } known)
            return part is null
                ? new TimeReading(MentionType.Date, range, CalendarTimes.Day(known))
                : new TimeReading(MentionType.Time, range, CalendarTimes.DayPart(known, part));
        var value = string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}{part}");
        return part is null
            ? new TimeReading(MentionType.Date, range, CalendarTimes.Open(TimexType.Date, value))
            : new TimeReading(MentionType.Time, range, CalendarTimes.Open(TimexType.Time, value));
    }

    private bool TryPart(int index, out string code, out int next)
    {
        code = string.Empty;
        if (text.TryFind(index, TimeWordKind.DayPart, out var part, out next) || text.TryFind(index, TimeWordKind.PartAdverb, out part, out next))
            code = part.Code;
        return code.Length > 0;
    }

    private LocalDate? Day(int weekday, int? direction, ref int end, int index)
    {
        if (anchors.Today is not { } today)
            return null;
        if (direction is null && TryWeekAfter(end, out var weeks, out var next))
        {
            end = next;
            return CalendarTimes.Monday(today).PlusDays((weeks * 7) + weekday - 1);
        }

        var ahead = (weekday - (int)today.DayOfWeek + 7) % 7;
        return direction switch
        {
            < 0 => today.PlusDays(ahead == 0 ? -7 : ahead - 7),
            > 0 => today.PlusDays((ahead == 0 ? 7 : ahead) + ((direction.Value - 1) * 7)),
            0 => CalendarTimes.Monday(today).PlusDays(weekday - 1),
            _ => tenses.Near(index) > 0 ? today.PlusDays(ahead) : today.PlusDays(ahead == 0 ? 0 : ahead - 7),
        };
    }

    // "am Donnerstag kommender Woche"
    private bool TryWeekAfter(int index, out int weeks, out int next)
    {
        weeks = 0;
        next = index;
        if (text.TryFind(index, TimeWordKind.Article, out _, out var afterArticle))
            index = afterArticle;
        if (!text.TryFind(index, TimeWordKind.Direction, out var direction, out var afterDirection)
            || !text.TryFind(afterDirection, TimeWordKind.Unit, out var unit, out next) || unit.Code != "wk:1")
            return false;
        weeks = direction.Number;
        return true;
    }
}

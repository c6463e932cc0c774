using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads holidays with the part or stretch their name may add: "an Ostern", "letztes Weihnachten", "Silvesternacht", "Pfingstwochenende 2022".</summary>
internal sealed class HolidayReader(TimeText text, TimeAnchors anchors, YearReader years, TenseReader tenses)
{
    private const string Weekend = "WE";

    /// <summary>The holiday that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index)
    {
        var direction = text.TryFind(index, TimeWordKind.Direction, out var found, out var at) ? found.Number : 0;
        if (direction == 0)
            at = index;
        if (!text.TryFind(at, TimeWordKind.Holiday, out var holiday, out var end))
            return null;
        var colon = holiday.Code.IndexOf(':');
        var (rule, part) = colon < 0 ? (holiday.Code, string.Empty) : (holiday.Code[..colon], holiday.Code[(colon + 1)..]);
        if (years.TryYear(end, out var year, out var next))
            return Reading(index, next, HolidayCalendar.DayOf(rule, year), part);
        if (years.Read(end) is { Timex.From: { } winter } span && text.TryDigits(end, out _))
            return Reading(index, span.Tokens.End, HolidayCalendar.DayOf(rule, winter.Year), part);
        if (anchors.AroundToday is not { } today)
            return new TimeReading(MentionType.Date, new TokenRange(index, end), CalendarTimes.Open(TimexType.Date, "XXXX-XX-XX"));
        return Reading(index, end, Near(rule, today, direction, index), part);
    }

    private LocalDate Near(string rule, LocalDate today, int direction, int index)
    {
        var day = HolidayCalendar.DayOf(rule, today.Year);
        if (direction < 0)
            return day < today ? day : HolidayCalendar.DayOf(rule, today.Year - 1);
        if (direction > 0)
            return day > today ? day : HolidayCalendar.DayOf(rule, today.Year + 1);
        return HolidayCalendar.DayOf(rule, anchors.FrameYear(text.Sentence) ?? anchors.YearOf(day.Month, day.Day, tenses.Near(index)) ?? today.Year);
    }

    private static TimeReading Reading(int start, int end, LocalDate day, string part)
    {
        var range = new TokenRange(start, end);
        return part switch
        {
            "" => new TimeReading(MentionType.Date, range, CalendarTimes.Day(day)),
            Weekend => new TimeReading(MentionType.Date, range, CalendarTimes.Weekend(day)),
            _ => new TimeReading(MentionType.Time, range, CalendarTimes.DayPart(day, part)),
        };
    }
}

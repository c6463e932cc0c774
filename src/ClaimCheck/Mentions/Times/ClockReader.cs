using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads times of day: "19.42 Uhr", "halb vier", "Viertel vor acht", "drei Uhr nachmittags".</summary>
internal sealed class ClockReader(TimeText text, DayPartReader parts, WeekdayReader weekdays, DateReader dates)
{
    private const int MinutesOfDay = 24 * 60;
    private const int Noon = 12 * 60;
    private const int LongestList = 12;

    /// <summary>The time of day that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index)
    {
        if (text.TryFind(index, TimeWordKind.Midnight, out _, out var next) && text.Is(index - 1, TimeWordKind.Lead))
            return Reading(index, next, MinutesOfDay);
        if (Spoken(index, out var minutes, out next) || Digital(index, out minutes, out next))
            return WithDayPart(index, next, minutes);
        return null;
    }

    // "19.42 Uhr", "19 Uhr 42", "drei Uhr"; the first of "14.30-18 Uhr" waits for the word behind the second.
    private bool Digital(int index, out int minutes, out int next)
    {
        if (!TryHour(index, out minutes, out next))
            return false;
        if (text.TryFind(next, TimeWordKind.Clock, out _, out var afterClock))
        {
            next = afterClock;
            if (minutes % 60 == 0 && text.TryDigits(next, out var rest) && rest.IsSmall && rest.First < 60 && !text.Is(next + 1, TimeWordKind.Clock) && !text.Is(next + 1, TimeWordKind.Unit)
                && text.TryDigits(index, out var hour) && hour.Count == 1 && !text.IsDash(next + 1) && !text.IsCapital(next + 1))
            {
                minutes += rest.First;
                next++;
            }

            return true;
        }

        if (text.TryDigits(index, out var digits) && digits.Separator == ':' && text.TryFindBefore(index, TimeWordKind.ClockCue, out _, out _) && !text.IsCapital(next))
            return true;
        return LeadsToClock(next);
    }

    // Only marks and hours may stand between: "8.30-12 und 14.30-16.30 Uhr".
    private bool LeadsToClock(int index)
    {
        for (var steps = 0; steps < LongestList; steps++)
        {
            if (text.IsDash(index) || text.IsMark(index, ','))
                index++;
            else if (text.TryFind(index, TimeWordKind.To, out _, out var after) || text.TryFind(index, TimeWordKind.And, out _, out after))
                index = after;
            else
                return false;
            if (!TryHour(index, out _, out index))
                return false;
            if (text.Is(index, TimeWordKind.Clock))
                return true;
        }

        return false;
    }

    // "halb vier", "Viertel vor acht"
    private bool Spoken(int index, out int minutes, out int next)
    {
        minutes = 0;
        if (!text.TryFind(index, TimeWordKind.ClockHalf, out var shift, out next) && !text.TryFind(index, TimeWordKind.ClockOffset, out shift, out next))
            return false;
        if (!TryHour(next, out var hour, out next) || hour % 60 != 0 || hour > Noon)
            return false;
        minutes = hour + shift.Number;
        if (minutes < 0)
            minutes += MinutesOfDay;
        if (text.TryFind(next, TimeWordKind.Clock, out _, out var after))
        {
            next = after;
            return true;
        }

        return text.TryFindBefore(index, TimeWordKind.ClockCue, out _, out _) && !text.IsCapital(next)
            || text.Is(next, TimeWordKind.PartAdverb);
    }

    private bool TryHour(int index, out int minutes, out int next)
    {
        minutes = 0;
        next = index + 1;
        if (text.TryDigits(index, out var digits))
        {
            if (digits.IsSmall && digits.First <= 24)
                minutes = digits.First * 60;
            else if (digits is { Count: 2, EndsWithDot: false, Separator: '.' or ':' } && digits.Lengths is 12 or 22 && digits.First <= 24 && digits.Second < 60)
                minutes = (digits.First * 60) + digits.Second;
            else
                return false;
            return true;
        }

        if (!text.TryFind(index, TimeWordKind.Number, out var number, out next) || number.Number is < 1 or > 24)
            return false;
        minutes = number.Number * 60;
        return true;
    }

    private TimeReading WithDayPart(int start, int next, int minutes)
    {
        var code = string.Empty;
        if (text.TryFind(next, TimeWordKind.PartAdverb, out var part, out var after))
            (code, next) = (part.Code, after);
        if (minutes <= Noon && IsAfternoon(code, minutes))
            minutes += Noon;
        return Reading(start, next, minutes);
    }

    private static bool IsAfternoon(string code, int minutes) => code switch
    {
        "TAF" => minutes < Noon,
        "TEV" => minutes is >= 4 * 60 and < Noon,
        "TNI" => minutes is >= 9 * 60 and < Noon,
        _ => false,
    };

    private TimeReading Reading(int start, int end, int minutes)
    {
        var offset = Zone(ref end);
        var day = DayAfter(end) ?? parts.CurrentDay(start);
        var timex = day is { } known
            ? CalendarTimes.Clock(known, minutes)
            : CalendarTimes.Open(TimexType.Time, "XXXX-XX-XX" + CalendarTimes.ClockValue(minutes));
        return new TimeReading(MentionType.Time, new TokenRange(start, end), timex with { Offset = offset is { } zone && timex.From is { } from ? zone(from) : null });
    }

    // "um 19.42 Uhr am Dienstag": the day stands behind.
    private LocalDate? DayAfter(int index)
    {
        if (!text.TryFind(index, TimeWordKind.Lead, out _, out var afterLead))
            return null;
        if ((dates.Read(afterLead) ?? weekdays.Read(afterLead)) is not { Timex: { From: { } from, To: { } to } } day || to > from.PlusDays(1))
            return null;
        return from.Date;
    }

    // "deutscher Zeit", "(Ortszeit)", "MEZ"; local time has an offset only where the place is known.
    private Func<LocalDateTime, Offset?>? Zone(ref int end)
    {
        var open = text.IsMark(end, '(');
        if (!text.TryFind(open ? end + 1 : end, TimeWordKind.Zone, out var zone, out var next) || (open && !text.IsMark(next, ')')))
            return null;
        end = open ? next + 1 : next;
        return moment => TimeZones.OffsetOf(zone, moment);
    }
}

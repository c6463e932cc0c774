using ClaimCheck.Languages;
using ClaimCheck.Text;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads times of day and places them in their day: "19.42 Uhr", "halb vier", "drei Uhr nachmittags", "9 Uhr Ortszeit".</summary>
internal sealed class ClockReader(TimeText text, TimeAnchors anchors, DayPartReader parts, WeekdayReader weekdays, DateReader dates)
{
    private const int Hour = 3600;
    private const int Noon = 12 * Hour;
    private const int Day = 24 * Hour;
    private const int Minute = 60;
    private const int LongestList = 12;
    private const int FarthestPart = 3;

    private readonly HourReader hours = new(text);
    private readonly SpokenClockReader spoken = new(text, new HourReader(text));
    private readonly ZoneReader zones = new(text);

    /// <summary>The time of day that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index)
    {
        if (text.TryFind(index, TimeWordKind.Midnight, out _, out var next) && (text.Is(index - 1, TimeWordKind.Lead) || index == text.Start))
            return Reading(index, new ClockTime(Day, next));
        return (Digital(index) ?? spoken.Read(index)) is { } time ? Reading(index, WithDayPart(index, time)) : null;
    }

    // "19.42 Uhr", "19 Uhr 42", "drei Uhr"; the first of "14.30-18 Uhr" waits for the word behind the second.
    private ClockTime? Digital(int index)
    {
        if (!hours.TryRead(index, out var seconds, out var next))
            return null;
        var time = new ClockTime(seconds, next);
        if (text.TryFind(next, TimeWordKind.Clock, out _, out var afterClock))
            return WithMinutes(index, time with { Next = afterClock });
        var isCued = text.TryFindBefore(index, TimeWordKind.ClockCue, out var cue, out _) || index == text.Start;
        if (hours.IsPlain(index) && (index == text.Start || cue?.Number > 0 || !text.TryDigits(index, out _)))
            return time;
        var isColon = text.TryDigits(index, out var digits) && digits is { Separator: ':', Count: 2 } && digits.Lengths % 10 == 2;
        if (isColon && (!text.IsNoun(next) || text.Is(next, TimeWordKind.Zone)) && (isCued || LeadsToColon(next) || FollowsColon(index)))
            return time;
        return LeadsToClock(next) ? time : null;
    }

    // "19 Uhr 42", "15 Uhr und 30 Minuten"
    private ClockTime WithMinutes(int index, ClockTime time)
    {
        if (time.Seconds % Hour != 0 || (text.TryDigits(index, out var hour) && hour.Count > 1))
            return time;
        var hasAnd = text.TryFind(time.Next, TimeWordKind.And, out _, out var at);
        if (!hasAnd && text.Kind(time.Next) == TokenKind.Word && text.TryNumber(time.Next, out var spokenMinutes, out var afterNumber) && spokenMinutes is > 1 and < Minute && !text.IsNoun(afterNumber))
            return new ClockTime(time.Seconds + ((int)spokenMinutes * Minute), afterNumber);
        if (!text.TryDigits(hasAnd ? at : time.Next, out var minutes) || !minutes.IsSmall || minutes.First >= Minute)
            return time;
        var next = (hasAnd ? at : time.Next) + 1;
        var hasUnit = text.TryFind(next, TimeWordKind.Unit, out var unit, out var afterUnit) && unit.Code == "min:2";
        if (hasUnit)
            return new ClockTime(time.Seconds + (minutes.First * Minute), afterUnit);
        return hasAnd || text.Is(next, TimeWordKind.Clock) || text.Is(next, TimeWordKind.Unit) || text.IsDash(next) || text.IsNoun(next)
            ? time
            : new ClockTime(time.Seconds + (minutes.First * Minute), next);
    }

    // "9:30-11:00", "9:30 bis 11:00"
    private bool LeadsToColon(int index)
    {
        if (!text.IsDash(index) && !text.Is(index, TimeWordKind.To) && !text.Is(index, TimeWordKind.And))
            return false;
        return text.TryDigits(index + 1, out var digits) && digits is { Separator: ':', Count: 2 } && digits.Lengths % 10 == 2;
    }

    private bool FollowsColon(int index) =>
        (text.IsDash(index - 1) || text.Is(index - 1, TimeWordKind.To) || text.Is(index - 1, TimeWordKind.And))
        && text.TryDigits(index - 2, out var digits) && digits is { Separator: ':', Count: 2 } && digits.Lengths % 10 == 2;

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
            if (!hours.TryRead(index, out _, out index))
                return false;
            if (text.Is(index, TimeWordKind.Clock))
                return true;
        }

        return false;
    }

    // "acht Uhr abends", "4 Uhr in der Früh", "am Nachmittag um drei"
    private ClockTime WithDayPart(int start, ClockTime time)
    {
        var code = string.Empty;
        var next = time.Next;
        if (text.TryFind(next, TimeWordKind.PartAdverb, out var part, out var after))
            (code, next) = (part.Code, after);
        else if (TryPartBehind(next, out var behind, out after))
            (code, next) = (behind, after);
        else if (anchors.LastPart is { } last && start - anchors.LastPartEnd is >= 0 and <= FarthestPart)
            code = last;
        if (time.Seconds > Noon)
            return time with { Next = next };
        if (code.Length == 0)
            return time;
        return new ClockTime(time.Seconds + (IsAfternoon(code, time.Seconds) ? Noon : 0), next);
    }

    private bool TryPartBehind(int index, out string code, out int next)
    {
        code = string.Empty;
        next = index;
        if (!text.TryFind(index, TimeWordKind.Lead, out _, out var at) && !text.TryFind(index, TimeWordKind.Ahead, out _, out at))
            return false;
        if (text.TryFind(at, TimeWordKind.Article, out _, out var afterArticle))
            at = afterArticle;
        if (!text.TryFind(at, TimeWordKind.DayPart, out var part, out next) || text.Is(next, TimeWordKind.Article) || text.Is(next, TimeWordKind.NightTo) || text.Is(next, TimeWordKind.From))
            return false;
        code = part.Code;
        return true;
    }

    private static bool IsAfternoon(string code, int seconds) => code switch
    {
        "TAF" => seconds < Noon,
        "TEV" => seconds is >= 4 * Hour and < Noon,
        "TNI" => seconds is >= 9 * Hour and < Noon,
        _ => false,
    };

    private TimeReading Reading(int start, ClockTime time)
    {
        var end = time.Next;
        var zone = zones.Read(ref end);
        var day = DayAfter(end) ?? DayAfterRange(end) ?? parts.CurrentDay(start);
        var timex = At(day, time.Seconds);
        return new TimeReading(MentionType.Time, new TokenRange(start, end), timex with { Offset = zone is not null && timex.From is { } from ? TimeZones.OffsetOf(zone, from) : null })
        {
            IsLocalTime = zone is { Code: TimeZones.Local },
            Alternatives = time.IsHourOnly && time.Seconds < Noon ? [new TemporalAlternative(At(day, time.Seconds + Noon), "half-of-day")] : [],
        };
    }

    private static Timex At(LocalDate? day, int seconds) => day is { } known
        ? CalendarTimes.Clock(known, seconds)
        : CalendarTimes.Open(TimexType.Time, "XXXX-XX-XX" + CalendarTimes.ClockValue(seconds));

    // "von 9 bis 11 Uhr am Donnerstag"
    private LocalDate? DayAfterRange(int index)
    {
        var after = index + 1;
        if (!text.IsDash(index) && !text.TryFind(index, TimeWordKind.To, out _, out after) && !text.TryFind(index, TimeWordKind.And, out _, out after))
            return null;
        if (!hours.TryRead(after, out _, out var next))
            return null;
        return DayAfter(text.TryFind(next, TimeWordKind.Clock, out _, out var afterClock) ? afterClock : next);
    }

    // "um 19.42 Uhr am Dienstag": the day stands behind.
    private LocalDate? DayAfter(int index)
    {
        if (!text.TryFind(index, TimeWordKind.Lead, out _, out var afterLead))
            return null;
        if ((dates.Read(afterLead) ?? weekdays.Read(afterLead)) is not { Timex: { From: { } from, To: { } to } } || to > from.PlusDays(1))
            return null;
        return from.Date;
    }
}

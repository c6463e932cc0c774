using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads days that count from now or from the last day mentioned: "gestern Abend", "am heutigen Tag", "tags darauf", "heute vor zehn Jahren".</summary>
internal sealed class RelativeDayReader(TimeText text, TimeAnchors anchors)
{
    private const string UnknownDay = "XXXX-XX-XX";

    private readonly ShiftReader shifts = new(text);

    /// <summary>The day that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index) => Day(index) ?? NearDay(index) ?? Adjective(index);

    // "gestern Abend", "heute früh", "morgen", "heute in einer Woche"
    private TimeReading? Day(int index)
    {
        if (!text.TryFind(index, TimeWordKind.RelativeDay, out var day, out var next) || (text.IsNoun(index) && !OpensClause(index)))
            return null;
        var date = anchors.Today?.PlusDays(day.Number);
        if (text.TryFind(next, TimeWordKind.DayPart, out var part, out var end) || text.TryFind(next, TimeWordKind.PartAdverb, out part, out end))
        {
            return new TimeReading(MentionType.Time, new TokenRange(index, end), date is { } known
                ? CalendarTimes.DayPart(known, part.Code)
                : CalendarTimes.Open(TimexType.Time, UnknownDay + part.Code));
        }

        if (date is { } start && shifts.TryRead(next, out var count, out var unit, out end))
            return Date(index, end, Shifted(start, count, unit));
        return Date(index, next, date);
    }

    private static LocalDate Shifted(LocalDate day, int count, string unit) => unit switch
    {
        "a" => day.PlusYears(count),
        "mo" => day.PlusMonths(count),
        "wk" => day.PlusWeeks(count),
        _ => day.PlusDays(count is 8 or -8 ? count - Math.Sign(count) : count),
    };

    private bool OpensClause(int index) => index == text.Start || !char.IsLetterOrDigit(text.Characters(index - 1)[^1]);

    // "das heutige Treffen", "am heutigen Tag"
    private TimeReading? Adjective(int index)
    {
        if (!text.TryFind(index, TimeWordKind.DayAdjective, out var day, out var next)
            || text.Is(next, TimeWordKind.Weekday) || text.Is(next, TimeWordKind.WeekdayPart) || text.Is(next, TimeWordKind.DayPart))
            return null;
        var end = text.TryFind(next, TimeWordKind.Unit, out var unit, out var afterUnit) && unit.Code == "d:1" ? afterUnit : next;
        return Date(index, end, anchors.Today?.PlusDays(day.Number));
    }

    // "am Vortag", "tags darauf", "am Vorabend"
    private TimeReading? NearDay(int index)
    {
        if (!text.TryFind(index, TimeWordKind.NearDay, out var near, out var next))
            return null;
        var colon = near.Code.IndexOf(':');
        var days = near.Number != 0 ? near.Number : near.Code.StartsWith('-') ? -1 : 1;
        var part = colon < 0 ? null : near.Code[(colon + 1)..];
        // A day that is still to come is no starting point for "am Vortag".
        var last = anchors.LastDay is { } mentioned && (days > 0 || anchors.Today is not { } now || mentioned <= now) ? anchors.LastDay : null;
        if ((last ?? anchors.Today) is not { } day)
            return Date(index, next, null);
        return part is null
            ? Date(index, next, day.PlusDays(days))
            : new TimeReading(MentionType.Time, new TokenRange(index, next), CalendarTimes.DayPart(day.PlusDays(days), part));
    }

    private static TimeReading Date(int start, int end, LocalDate? day) =>
        new(MentionType.Date, new TokenRange(start, end), day is { } known ? CalendarTimes.Day(known) : CalendarTimes.Open(TimexType.Date, UnknownDay));
}

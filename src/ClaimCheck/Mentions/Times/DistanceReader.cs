using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads times by their distance from another one: "zwei Tage vor Weihnachten", "am Tag nach dem 5. Mai", "eine Stunde nach Mitternacht".</summary>
internal sealed class DistanceReader(TimeText text, DurationReader durations, Func<int, TimeReading?> points)
{
    private const int Week = 7;

    /// <summary>The time that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index)
    {
        if (text.TryFind(index, TimeWordKind.Unit, out var unit, out var next))
            return unit.Code == "d:1" && Target(next) is { IsDay: true } day ? Day(index, day, day.Direction) : null;
        if (text.TryFind(index, TimeWordKind.Weekday, out var weekday, out next))
            return Target(next) is { IsDay: true } from ? Day(index, from, DaysTo(weekday.Number, from)) : null;
        return Counted(index);
    }

    private TimeReading? Counted(int index)
    {
        if (!text.TryNumber(index, out _, out var afterNumber) || !text.Is(afterNumber, TimeWordKind.Unit)
            || durations.Read(index) is not { Count: > 0, Unit: { } unit, Length: { } length } duration || Target(duration.Tokens.End) is not { } target)
            return null;
        if (!target.IsDay && !(target.IsMoment && unit is "h" or "min"))
            return null;
        if (target.IsDay && unit is "h" or "min" or "s")
            return null;
        var timex = DurationUnits.Away(target.From, duration.Count * target.Direction, unit);
        return new TimeReading(timex.Type == TimexType.Time ? MentionType.Time : MentionType.Date, new TokenRange(index, target.End), timex) { Length = length };
    }

    private Anchor? Target(int index)
    {
        if (!text.TryFind(index, TimeWordKind.Bound, out var bound, out _) || bound.Code is not ("before" or "after"))
            return null;
        var at = text.TryFind(index + 1, TimeWordKind.Article, out _, out var afterArticle) ? afterArticle : index + 1;
        if (points(at) is not { Timex: { From: { } from, To: { } to } } point)
            return null;
        return new Anchor(point.Tokens.End, from, bound.Code == "before" ? -1 : 1, to == from.PlusDays(1), to <= from.PlusMinutes(1));
    }

    // "am Sonntag nach Ostern" is the first one behind it.
    private static int DaysTo(int weekday, Anchor from)
    {
        var ahead = (weekday - (int)from.From.DayOfWeek + Week) % Week;
        if (from.Direction < 0)
            return ahead == 0 ? -Week : ahead - Week;
        return ahead == 0 ? Week : ahead;
    }

    private static TimeReading Day(int index, Anchor from, int days) =>
        new(MentionType.Date, new TokenRange(index, from.End), CalendarTimes.Day(from.From.Date.PlusDays(days)));

    private readonly record struct Anchor(int End, LocalDateTime From, int Direction, bool IsDay, bool IsMoment);
}

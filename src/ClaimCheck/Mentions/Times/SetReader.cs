using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads repeated times: "täglich", "jeden Montag", "alle zwei Jahre", "sonntags".</summary>
internal sealed class SetReader(TimeText text, DurationReader durations)
{
    /// <summary>The set that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index)
    {
        if (text.TryFind(index, TimeWordKind.Set, out var set, out var next))
            return Reading(index, next, set.Code);
        if (text.TryFind(index, TimeWordKind.Weekly, out var weekday, out next) && !text.IsCapital(index))
            return Reading(index, next, Weekly(weekday.Number));
        if (text.TryFind(index, TimeWordKind.EachCount, out _, out next) && durations.Read(next) is { Count: > 0 } length)
            return Reading(index, length.Tokens.End, length.Timex.Value);
        return text.TryFind(index, TimeWordKind.Each, out _, out next) ? Each(index, next) : null;
    }

    private TimeReading? Each(int index, int at)
    {
        if (text.TryFind(at, TimeWordKind.Direction, out _, out var next) || text.TryFind(at, TimeWordKind.Ordinal, out _, out next))
        {
            return text.TryFind(next, TimeWordKind.Weekday, out _, out next) && text.TryFind(next, TimeWordKind.Lead, out _, out next)
                && text.TryFind(next, TimeWordKind.Unit, out var month, out next) ? Reading(index, next, Period(month)) : null;
        }

        if (text.TryFind(at, TimeWordKind.Weekday, out var weekday, out next))
            return Reading(index, next, Weekly(weekday.Number));
        if (text.TryFind(at, TimeWordKind.DayPart, out var part, out next))
            return Reading(index, next, "XXXX-XX-XX" + part.Code);
        return text.TryFind(at, TimeWordKind.Unit, out var unit, out next) && unit.Code.EndsWith(":1", StringComparison.Ordinal)
            ? Reading(index, next, Period(unit))
            : null;
    }

    private static string Period(TimeWord unit)
    {
        var (code, factor) = DurationUnits.Base(unit.Code[..unit.Code.IndexOf(':')]);
        return DurationUnits.Value(factor, code);
    }

    private static string Weekly(int weekday) => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}");

    private static TimeReading Reading(int start, int end, string value) =>
        new(MentionType.Set, new TokenRange(start, end), CalendarTimes.Open(TimexType.Set, value));
}

using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads repeated times: "täglich", "jeden Montag um 16 Uhr", "alle zwei Jahre", "zweimal pro Woche", "sonntags", "abends".</summary>
internal sealed class SetReader(TimeText text, DurationReader durations, HourReader hours, TenseReader tenses)
{
    private const string AnyDay = "XXXX-XX-XX";
    private const string Weekends = "XXXX-WXX-WE";

    /// <summary>The set that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index)
    {
        if (Timed(index) is { } timed)
            return timed;
        if (text.TryFind(index, TimeWordKind.EachCount, out _, out var next) && durations.Read(next) is { } length && (length.Count > 0 || text.Is(next, TimeWordKind.VagueCount)))
            return Reading(index, length.Tokens.End, length.Timex.Value);
        if (Frequency(index) is { } frequency)
            return frequency;
        return Weekend(index) ?? HabitualPart(index);
    }

    // What repeats on days may have its hour: "jeden Montag um 16 Uhr".
    private TimeReading? Timed(int index)
    {
        TimeReading? set = null;
        if (text.TryFind(index, TimeWordKind.Set, out var word, out var next))
            set = Reading(index, next, word.Code);
        else if (text.TryFind(index, TimeWordKind.Weekly, out var weekday, out next) && (!text.IsNoun(index) || index == text.Start))
            set = Reading(index, next, Weekly(weekday.Number));
        else if (text.TryFind(index, TimeWordKind.Each, out _, out next))
            set = Each(index, next);
        if (set is null || !text.TryFind(set.Tokens.End, TimeWordKind.ClockCue, out var cue, out var at) || cue.Number == 0
            || !hours.TryRead(at, out var seconds, out var end) || !text.TryFind(end, TimeWordKind.Clock, out _, out end))
            return set;
        var value = set.Timex.Value is "P1D" ? AnyDay : set.Timex.Value;
        return value.StartsWith("XXXX", StringComparison.Ordinal) && !value.Contains('T', StringComparison.Ordinal)
            ? Reading(index, end, value + CalendarTimes.ClockValue(seconds))
            : set;
    }

    private TimeReading? Each(int index, int at)
    {
        if (text.TryFind(at, TimeWordKind.Direction, out _, out var next))
            return WeekdayOfMonth(index, next);
        if (text.TryFind(at, TimeWordKind.Ordinal, out var ordinal, out next))
            return WeekdayOfMonth(index, next) ?? Counted(index, next, ordinal.Number);
        if (text.TryFind(at, TimeWordKind.Weekday, out var weekday, out next))
            return Reading(index, next, Weekly(weekday.Number));
        if (text.TryFind(at, TimeWordKind.WeekdayPart, out weekday, out next))
            return Reading(index, next, Weekly(weekday.Number) + weekday.Code);
        if (text.TryFind(at, TimeWordKind.DayPart, out var part, out next))
            return Reading(index, next, AnyDay + part.Code);
        if (text.TryFind(at, TimeWordKind.Season, out var season, out next))
            return Reading(index, next, "XXXX-" + season.Code);
        if (text.TryFind(at, TimeWordKind.Month, out var month, out next))
            return Reading(index, next, string.Create(CultureInfo.InvariantCulture, $"XXXX-{month.Number:00}"));
        return text.TryFind(at, TimeWordKind.Unit, out var unit, out next) && unit.Code.EndsWith(":1", StringComparison.Ordinal)
            ? Reading(index, next, Period(unit, 1))
            : null;
    }

    // "jeden zweiten Tag", "jedes vierte Jahr", "jeden zweiten Montag"
    private TimeReading? Counted(int index, int at, int number)
    {
        if (text.TryFind(at, TimeWordKind.Weekday, out _, out var next))
            return Reading(index, next, DurationUnits.Value(number, "wk"));
        return text.TryFind(at, TimeWordKind.Unit, out var unit, out next) && unit.Code.EndsWith(":1", StringComparison.Ordinal)
            ? Reading(index, next, Period(unit, number))
            : null;
    }

    // "jeden letzten Samstag im Monat"
    private TimeReading? WeekdayOfMonth(int index, int at) =>
        text.TryFind(at, TimeWordKind.Weekday, out _, out var next)
        && (text.TryFind(next, TimeWordKind.Lead, out _, out next) || text.TryFind(next, TimeWordKind.Article, out _, out next))
        && text.TryFind(next, TimeWordKind.Unit, out var month, out next) ? Reading(index, next, Period(month, 1)) : null;

    // "zweimal pro Woche", "dreimal täglich", "einmal im Jahr", "5 Mal in der Woche"
    private TimeReading? Frequency(int index)
    {
        if (!text.TryFind(index, TimeWordKind.Times, out _, out var next)
            && !(text.TryNumber(index, out _, out var at) && text.TryFind(at, TimeWordKind.Times, out var times, out next) && times.Number == 0))
            return null;
        if (text.TryFind(next, TimeWordKind.Set, out var set, out var end))
            return Reading(index, end, set.Code);
        if (!text.TryFind(next, TimeWordKind.Each, out _, out var afterEach) && !text.TryFind(next, TimeWordKind.Lead, out _, out afterEach))
            return null;
        if (text.TryFind(afterEach, TimeWordKind.Article, out _, out var afterArticle))
            afterEach = afterArticle;
        return text.TryFind(afterEach, TimeWordKind.Unit, out var unit, out end) && unit.Code.EndsWith(":1", StringComparison.Ordinal)
            ? Reading(index, end, Period(unit, 1))
            : null;
    }

    // "an Wochenenden"
    private TimeReading? Weekend(int index) =>
        text.TryFind(index, TimeWordKind.Unit, out var unit, out var next) && unit.Code == "we:2" && text.Is(index - 1, TimeWordKind.Lead)
            ? Reading(index, next, Weekends)
            : null;

    // "abends wird geprobt", but "er kam abends an" tells of one evening.
    private TimeReading? HabitualPart(int index) =>
        text.TryFind(index, TimeWordKind.PartAdverb, out var part, out var next) && text.Characters(index)[^1] == 's' && tenses.Near(index) > -2
            ? Reading(index, next, AnyDay + part.Code)
            : null;

    private static string Period(TimeWord unit, int number)
    {
        var name = unit.Code[..unit.Code.IndexOf(':')];
        if (name == "we")
            return Weekends;
        var (code, factor) = DurationUnits.Base(name);
        return DurationUnits.Value(factor * number, code);
    }

    private static string Weekly(int weekday) => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}");

    private static TimeReading Reading(int start, int end, string value) =>
        new(MentionType.Set, new TokenRange(start, end), CalendarTimes.Open(TimexType.Set, value));
}

using System.Globalization;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Matching;

/// <summary>Compares two times of one happening as the texts print them: minutes of a match, clock times, days, months and years.</summary>
internal static class TimePoints
{
    private const string Middle = "MID";
    private const int HalfDay = 12 * 60;
    private const int YearDigits = 4;

    // Minutes: "kurz vor drei", "gegen 7 Uhr" and "um drei Uhr" leave so much open, "2.47 Uhr" nothing.
    private const int OpenByWord = 20;
    private const int OpenByHour = 5;

    /// <summary>Whether the times fit or lie apart; <see cref="ValueState.Incomparable"/> where one is finer in another way than the other.</summary>
    public static ValueState Compare(Timex one, Timex other)
    {
        if (string.Equals(one.Value, other.Value, StringComparison.Ordinal))
            return AreOtherParts(one, other) ? ValueState.Apart : ValueState.Fits;
        if (one.IsOfMatch || other.IsOfMatch)
            return one.IsOfMatch && other.IsOfMatch ? ValueState.Apart : ValueState.Incomparable;
        if (one.Offset is not null || other.Offset is not null)
            return one.Offset is null || other.Offset is null ? ValueState.Incomparable : one.IsApartFrom(other) ? ValueState.Apart : ValueState.Fits;
        if (Clock(one) is { } first && Clock(other) is { } second)
            return Clocks(first, Open(one, first), second, Open(other, second));
        if (Clock(one) is not null || Clock(other) is not null)
            return ValueState.Incomparable;

        return Stretch(one) is { } a && Stretch(other) is { } b
            ? a.IsApartFrom(b) ? ValueState.Apart : ValueState.Fits
            : ValueState.Incomparable;
    }

    /// <summary>"9.40 Uhr" and "8.40 Uhr", "10 Uhr" and "10.25 Uhr": the same hour or the same broken minutes are taken over from one report.</summary>
    public static bool AreSlips(Timex one, Timex other) =>
        Clock(one) is { } first && Clock(other) is { } second
        && ((first % 60 == second % 60 && first % 30 != 0) || first / 60 % 12 == second / 60 % 12);

    /// <summary>"Anfang 2025" and "Ende 2025", "Mitte 2025" and "Ende 2025"; of a month the middle is no part of its own.</summary>
    private static bool AreOtherParts(Timex one, Timex other) =>
        one.Mod is { } part && other.Mod is { } second && IsPart(part) && IsPart(second) && part != second
        && (one.Value.Length == YearDigits || (part != Middle && second != Middle));

    private static bool IsPart(string mod) => mod is "START" or Middle or "END";

    // "um 3 Uhr" may be three in the afternoon: the day and its half are mostly not said but guessed.
    private static ValueState Clocks(int one, int open, int other, int openToo)
    {
        var apart = Math.Abs(one - other) % HalfDay;
        return Math.Min(apart, HalfDay - apart) > Math.Max(open, openToo) ? ValueState.Apart : ValueState.Fits;
    }

    private static int Open(Timex timex, int minutes) => timex.Mod is not null ? OpenByWord : minutes % 60 == 0 ? OpenByHour : 0;

    /// <summary>The minutes since midnight of "2025-03-11T07:40"; <see langword="null"/> for other values.</summary>
    private static int? Clock(Timex timex) =>
        timex.Value.IndexOf('T', StringComparison.Ordinal) is > 0 and var mark && mark + 5 < timex.Value.Length && timex.Value[mark + 3] == ':'
        && int.TryParse(timex.Value.AsSpan(mark + 1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
        && int.TryParse(timex.Value.AsSpan(mark + 4, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            ? (hours * 60) + minutes
            : null;

    /// <summary>The day, month or year itself where a bound has left it open on one side: "ab Donnerstag", "bis 2035".</summary>
    private static Timex? Stretch(Timex timex)
    {
        if (timex is { From: not null, To: not null })
            return timex;

        LocalDateTime? start = timex.Value.Length switch
        {
            YearDigits when Number(timex.Value, 0, 4) is > 0 and var year => new LocalDateTime(year, 1, 1, 0, 0),
            7 when Number(timex.Value, 0, 4) is > 0 and var year && Number(timex.Value, 5, 2) is >= 1 and <= 12 and var month => new LocalDateTime(year, month, 1, 0, 0),
            10 => timex.From ?? timex.To?.PlusDays(-1),
            _ => null,
        };
        return start is { } from
            ? timex with { From = from, To = timex.Value.Length switch { YearDigits => from.PlusYears(1), 7 => from.PlusMonths(1), _ => from.PlusDays(1) } }
            : null;
    }

    private static int Number(string value, int start, int length) =>
        int.TryParse(value.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

using System.Globalization;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>The days of holidays by their rules: a fixed day, days from Easter Sunday, days from the first Sunday of Advent, a counted Sunday of a month.</summary>
internal static class HolidayCalendar
{
    private const string Easter = "easter";
    private const string Advent = "advent";
    private const string Sunday = "sun";

    /// <summary>The day of a holiday in a year.</summary>
    public static LocalDate DayOf(string rule, int year)
    {
        if (rule.StartsWith(Easter, StringComparison.Ordinal))
            return EasterSunday(year).PlusDays(Days(rule.AsSpan(Easter.Length)));
        if (rule.StartsWith(Advent, StringComparison.Ordinal))
            return FirstAdvent(year).PlusDays(Days(rule.AsSpan(Advent.Length)));
        var month = Days(rule.AsSpan(0, 2));
        return rule.AsSpan(3).StartsWith(Sunday, StringComparison.Ordinal)
            ? CountedSunday(year, month, Days(rule.AsSpan(3 + Sunday.Length)))
            : new LocalDate(year, month, Days(rule.AsSpan(3)));
    }

    private static LocalDate CountedSunday(int year, int month, int number)
    {
        var first = new LocalDate(year, month, 1);
        return first.PlusDays(((7 - (int)first.DayOfWeek) % 7) + ((number - 1) * 7));
    }

    // Meeus, Jones, Butcher: Gregorian Easter (Astronomical Algorithms, chapter 8).
    private static LocalDate EasterSunday(int year)
    {
        var (century, rest) = (year / 100, year % 100);
        var golden = year % 19;
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * correction) + 114;
        return new LocalDate(year, days / 31, (days % 31) + 1);
    }

    // The fourth Sunday before Christmas Day.
    private static LocalDate FirstAdvent(int year)
    {
        var christmas = new LocalDate(year, 12, 25);
        return christmas.PlusDays(-(int)christmas.DayOfWeek - 21);
    }

    private static int Days(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}

using System.Globalization;
using ClaimCheck.Values;
using NodaTime;
using NodaTime.Calendars;

namespace ClaimCheck.Mentions.Times;

/// <summary>TIMEX3 values with the stretch of time behind them.</summary>
internal static class CalendarTimes
{
    // "2023-09-13"
    private const int DayLength = 10;

    /// <summary>A day.</summary>
    public static Timex Day(LocalDate date) => Between(DayValue(date), date, date.PlusDays(1));

    /// <summary>A month.</summary>
    public static Timex Month(int year, int month)
    {
        var first = new LocalDate(year, month, 1);
        return Between(Text($"{YearValue(year)}-{month:00}"), first, first.PlusMonths(1));
    }

    /// <summary>A year of our era, or before it where 0 or less (astronomical: 0 is 1 BC).</summary>
    public static Timex Year(int year)
    {
        if (year <= 0)
            return new Timex(TimexType.Date, YearValue(year), new LocalDate(year, 1, 1).AtMidnight(), new LocalDate(year + 1, 1, 1).AtMidnight());
        return Years(YearValue(year), year, 1);
    }

    /// <summary>The value of a year: "0079", "BC0044".</summary>
    private static string YearValue(int year) => year <= 0 ? Text($"BC{1 - year:0000}") : Text($"{year:0000}");

    /// <summary>Several years as one stretch: a decade, a century, a season of two years.</summary>
    public static Timex Years(string value, int first, int count) =>
        Between(value, new LocalDate(first, 1, 1), new LocalDate(first + count, 1, 1));

    /// <summary>A decade, by its first year.</summary>
    public static Timex Decade(int year) => Years(Text($"{year / 10:000}"), year, 10);

    /// <summary>A century, by its ordinal number; 0 or less counts before our era.</summary>
    public static Timex Century(int number) => Years(Text($"{number - 1:00}"), ((number - 1) * 100) + 1, 100);

    /// <summary>A quarter of a year, 1 to 4.</summary>
    public static Timex Quarter(int year, int quarter)
    {
        var first = new LocalDate(year, (quarter * 3) - 2, 1);
        return Between(Text($"{year:0000}-Q{quarter}"), first, first.PlusMonths(3));
    }

    /// <summary>A half of a year, 1 or 2.</summary>
    public static Timex Half(int year, int half)
    {
        var first = new LocalDate(year, (half * 6) - 5, 1);
        return Between(Text($"{year:0000}-H{half}"), first, first.PlusMonths(6));
    }

    /// <summary>A season, by the year it begins in; from the first day of the meteorological to the last of the astronomical one.</summary>
    public static Timex Season(int year, string code)
    {
        var first = new LocalDate(year, SeasonMonth(code), 1);
        return Between(Text($"{YearValue(year)}-{code}"), first, first.PlusMonths(3).PlusDays(22));
    }

    /// <summary>The first month of a season.</summary>
    public static int SeasonMonth(string code) => code switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };

    /// <summary>The ISO week that holds a day.</summary>
    public static Timex Week(LocalDate day)
    {
        var monday = Monday(day);
        return Between(WeekValue(monday), monday, monday.PlusDays(7));
    }

    /// <summary>The weekend of the ISO week that holds a day.</summary>
    public static Timex Weekend(LocalDate day)
    {
        var monday = Monday(day);
        return Between(WeekValue(monday) + "-WE", monday.PlusDays(5), monday.PlusDays(7));
    }

    /// <summary>The Monday of the ISO week that holds a day.</summary>
    public static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    /// <summary>Part of a day, by its TIMEX3 suffix; a night begins in the evening of the day.</summary>
    public static Timex DayPart(LocalDate date, string code)
    {
        var (from, to) = PartHours(code);
        return new Timex(TimexType.Time, DayValue(date) + code, date.AtMidnight().PlusHours(from), date.AtMidnight().PlusHours(to));
    }

    /// <summary>The night that ends in the morning of a day.</summary>
    public static Timex NightBefore(LocalDate date) =>
        new(TimexType.Time, DayValue(date) + "TNI", date.AtMidnight().PlusHours(-4), date.AtMidnight().PlusHours(7));

    /// <summary>A minute of a day, or a second where the time has seconds.</summary>
    /// <param name="date">The day.</param>
    /// <param name="seconds">Seconds of the day, 0 to 86400.</param>
    public static Timex Clock(LocalDate date, int seconds)
    {
        var from = date.AtMidnight().PlusSeconds(seconds);
        return new Timex(TimexType.Time, DayValue(date) + ClockValue(seconds), from, seconds % 60 == 0 ? from.PlusMinutes(1) : from.PlusSeconds(1));
    }

    /// <summary>The part of a TIMEX3 value that stands for a second of the day; full minutes are written without seconds.</summary>
    public static string ClockValue(int seconds) => seconds % 60 == 0
        ? Text($"T{seconds / 3600:00}:{seconds / 60 % 60:00}")
        : Text($"T{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");

    /// <summary>The value of a day.</summary>
    public static string DayValue(LocalDate date) => Text($"{date.Year:0000}-{date.Month:00}-{date.Day:00}");

    /// <summary>A time whose place in the calendar is not known.</summary>
    public static Timex Open(TimexType type, string value) => new(type, value, null, null);

    /// <summary>The beginning, middle or end of a stretch: two fifths of it, so that neighbours overlap.</summary>
    public static Timex Part(Timex whole, string position)
    {
        if (whole.From is not { } from || whole.To is not { } to)
            return whole with { Mod = position };
        var days = Period.Between(from, to, PeriodUnits.Days).Days;
        var (first, last) = position switch { "START" => (0, 4), "MID" => (3, 7), _ => (6, 10) };
        return whole with { Mod = position, From = from.PlusDays(days * first / 10), To = last == 10 ? to : from.PlusDays((days * last / 10) + 1) };
    }

    /// <summary>From the first moment of one time to the last of another.</summary>
    public static Timex Range(Timex first, Timex last)
    {
        // "von 9 bis 17 Uhr" is over when the clock strikes five.
        var isClock = last.Type == TimexType.Time && last.From?.PlusMinutes(1) >= last.To;
        return new Timex(first.Type, first.Value + "/" + last.Value, first.From, isClock ? last.From : last.To, Offset: first.Offset ?? last.Offset);
    }

    /// <summary>The same time some days later.</summary>
    public static Timex Later(Timex time, int days)
    {
        if (time is not { From: { } from, To: { } to } || time.Value.Length < DayLength)
            return time;
        return time with { Value = string.Concat(DayValue(from.Date.PlusDays(days)), time.Value.AsSpan(DayLength)), From = from.PlusDays(days), To = to.PlusDays(days) };
    }

    private static Timex Between(string value, LocalDate from, LocalDate to) =>
        new(TimexType.Date, value, from.AtMidnight(), to.AtMidnight());

    private static string WeekValue(LocalDate day) =>
        Text($"{WeekYearRules.Iso.GetWeekYear(day):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(day):00}");

    // Speakers differ by an hour or two, so neighbouring parts overlap.
    private static (int From, int To) PartHours(string code) => code switch
    {
        "TMO" => (4, 12),
        "TMI" => (11, 15),
        "TAF" => (12, 19),
        "TEV" => (17, 24),
        "TNI" => (20, 31),
        _ => (0, 24),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

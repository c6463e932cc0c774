using System.Globalization;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Units of time: how long they are, how TIMEX3 writes them and how far they reach in the calendar.</summary>
internal static class DurationUnits
{
    // What lies farther away has no place in the calendar ("vor 65 Millionen Jahren").
    private const double FarthestYear = 9000;
    private const decimal LargestCount = 1_000_000_000;

    // Seconds in UCUM's units of time; its month and year are those of the Julian calendar.
    private static readonly Unit Second = new("s", Dimension.Duration, 1, 0, "s");
    private static readonly Unit Minute = new("min", Dimension.Duration, 60, 0, "s");
    private static readonly Unit Hour = new("h", Dimension.Duration, 3600, 0, "s");
    private static readonly Unit Day = new("d", Dimension.Duration, 86400, 0, "s");
    private static readonly Unit Week = new("wk", Dimension.Duration, 604800, 0, "s");
    private static readonly Unit Month = new("mo", Dimension.Duration, 2629800, 0, "s");
    private static readonly Unit Year = new("a", Dimension.Duration, 31557600, 0, "s");

    /// <summary>The base unit of a unit of the word list and how many of it one is.</summary>
    public static (string Unit, decimal Factor) Base(string code) => code switch
    {
        "decade" => ("a", 10),
        "century" => ("a", 100),
        "millennium" => ("a", 1000),
        "quarter" => ("mo", 3),
        "half" => ("mo", 6),
        "threequarters" => ("mo", 9),
        "quarterhour" => ("min", 15),
        "threequarterhour" => ("min", 45),
        "we" => ("d", 2),
        _ => (code, 1),
    };

    /// <summary>The UCUM unit of a base unit.</summary>
    public static Unit Of(string unit) => unit switch
    {
        "s" => Second,
        "min" => Minute,
        "h" => Hour,
        "d" => Day,
        "wk" => Week,
        "mo" => Month,
        _ => Year,
    };

    /// <summary>The TIMEX3 value of a length; half a year is six months, half a day twelve hours.</summary>
    public static string Value(decimal count, string unit)
    {
        if (count != decimal.Truncate(count) && unit == "a" && decimal.Truncate(count * 12) == count * 12 && count < 1)
            (count, unit) = (count * 12, "mo");
        else if (count != decimal.Truncate(count) && unit == "h" && decimal.Truncate(count * 60) == count * 60)
            (count, unit) = (count * 60, "min");
        else if (count == 0.5m && unit == "d")
            (count, unit) = (12, "h");
        return Value(count.ToString("0.####", CultureInfo.InvariantCulture), unit);
    }

    /// <summary>The TIMEX3 value of a length whose number is not told.</summary>
    public static string UnknownValue(string unit) => unit switch
    {
        "decade" => "PXDE",
        "century" => "PXCE",
        "we" => "PXWE",
        _ => Value("X", Base(unit).Unit),
    };

    /// <summary>The stretch of the calendar, as wide as the unit, that lies a length away from a moment.</summary>
    /// <param name="moment">Where to count from.</param>
    /// <param name="count">How many units, negative for earlier.</param>
    /// <param name="unit">The base unit.</param>
    public static Timex Away(LocalDateTime moment, decimal count, string unit)
    {
        if (Math.Abs(count) > LargestCount || Math.Abs(moment.Year + (double)(count * Of(unit).SiFactor / Year.SiFactor)) > FarthestYear)
            return CalendarTimes.Open(TimexType.Date, count < 0 ? "PAST_REF" : "FUTURE_REF");
        var whole = (int)decimal.Truncate(count);
        if (whole != count && unit != "s")
            return Away(moment, Finer(count, unit));
        switch (unit)
        {
            case "a":
                return CalendarTimes.Year(moment.Year + whole);
            case "mo":
                var month = moment.Date.PlusDays(1 - moment.Day).PlusMonths(whole);
                return CalendarTimes.Month(month.Year, month.Month);
            case "wk":
                return CalendarTimes.Week(moment.Date.PlusWeeks(whole));
            case "d":
                return CalendarTimes.Day(moment.Date.PlusDays(whole));
            default:
                var then = unit == "h" ? moment.PlusHours(whole) : unit == "min" ? moment.PlusMinutes(whole) : moment.PlusSeconds(whole);
                var time = CalendarTimes.Clock(then.Date, (int)(then.TimeOfDay.NanosecondOfDay / NodaConstants.NanosecondsPerMinute) * 60);
                return unit == "h" ? time with { To = time.From?.PlusHours(1) } : time;
        }
    }

    private static Timex Away(LocalDateTime moment, (decimal Count, string Unit) finer) =>
        Away(moment, decimal.Truncate(finer.Count), finer.Unit);

    private static (decimal Count, string Unit) Finer(decimal count, string unit) => unit switch
    {
        "a" => (count * 12, "mo"),
        "mo" => (count * 30, "d"),
        "wk" => (count * 7, "d"),
        "d" => (count * 24, "h"),
        "h" => (count * 60, "min"),
        _ => (count, unit),
    };

    private static string Value(string count, string unit) => unit switch
    {
        "s" => "PT" + count + "S",
        "min" => "PT" + count + "M",
        "h" => "PT" + count + "H",
        "d" => "P" + count + "D",
        "wk" => "P" + count + "W",
        "mo" => "P" + count + "M",
        _ => "P" + count + "Y",
    };
}

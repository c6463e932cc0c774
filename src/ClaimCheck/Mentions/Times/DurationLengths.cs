using System.Globalization;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>Lengths of time as numeric values with bounds and tolerance.</summary>
internal static class DurationLengths
{
    private const decimal LargestShare = 0.05m;
    private const decimal ApproximateShare = 0.1m;

    /// <summary>A duration of so many units.</summary>
    /// <param name="range">Its tokens.</param>
    /// <param name="count">How many.</param>
    /// <param name="code">The unit of the word list.</param>
    public static TimeReading Reading(TokenRange range, decimal count, string code)
    {
        var (unit, factor) = DurationUnits.Base(code);
        var value = code == "we" ? "P" + count.ToString("0.####", CultureInfo.InvariantCulture) + "WE" : DurationUnits.Value(count * factor, unit);
        return new TimeReading(MentionType.Duration, range, CalendarTimes.Open(TimexType.Duration, value))
        {
            Unit = unit,
            Count = count * factor,
            Factor = factor,
            Length = Exactly(count * factor, unit),
        };
    }

    /// <summary>A length as printed.</summary>
    public static NumericValue Exactly(decimal count, string unit) =>
        new(count, count, DurationUnits.Of(unit), Comparator.Exactly, Tolerance(count), count);

    /// <summary>The same length with what stands before it.</summary>
    /// <param name="length">The length.</param>
    /// <param name="comparator">The code of the comparator.</param>
    public static NumericValue With(NumericValue length, string comparator)
    {
        var count = length.Printed;
        return comparator switch
        {
            "approximately" => length with { Comparator = Comparator.Approximately, Tolerance = count * ApproximateShare },
            "more_than" => length with { Comparator = Comparator.MoreThan, High = null, Tolerance = 0 },
            "at_least" => length with { Comparator = Comparator.AtLeast, High = null, Tolerance = 0 },
            "less_than" => length with { Comparator = Comparator.LessThan, Low = 0, Tolerance = 0 },
            "at_most" => length with { Comparator = Comparator.AtMost, Low = 0, Tolerance = 0 },
            "just_below" => length with { Comparator = Comparator.LessThan, Low = count * (1 - ApproximateShare) },
            "just_above" => length with { Comparator = Comparator.MoreThan, High = count * (1 + ApproximateShare) },
            _ => length,
        };
    }

    /// <summary>From one length to another.</summary>
    public static NumericValue Between(NumericValue first, NumericValue last) =>
        first with { High = last.High, Comparator = Comparator.Between, Tolerance = 0 };

    // Half a unit of the place of the last digit that is not zero, at most 5 %.
    private static decimal Tolerance(decimal count)
    {
        if (count <= 0)
            return 0;
        decimal place = 1;
        while (count % place != 0 && place > 0.0001m)
            place /= 10;
        while (count % (place * 10) == 0)
            place *= 10;
        return Math.Min(place / 2, count * LargestShare);
    }
}

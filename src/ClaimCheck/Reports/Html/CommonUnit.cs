using ClaimCheck.Findings;
using ClaimCheck.Values;

namespace ClaimCheck.Reports.Html;

/// <summary>One unit in which values of one dimension are shown side by side: that of the first of them.</summary>
internal sealed class CommonUnit
{
    private readonly Unit? unit;

    private CommonUnit(Unit? unit) => this.unit = unit;

    /// <summary>The unit for <paramref name="values"/>; <see langword="null"/> where they are of different dimensions or currencies.</summary>
    public static CommonUnit? For(IReadOnlyList<NumericValue> values)
    {
        if (values.Count == 0)
            return null;
        var first = values[0].Unit;
        return values.All(value => IsAlike(value.Unit, first)) ? new CommonUnit(first) : null;
    }

    /// <summary>The printed number in this unit; <see langword="null"/> where it is too large.</summary>
    public decimal? PointOf(NumericValue value) => Converted(value.Printed, value.Unit);

    /// <summary>The interval that <paramref name="value"/> is compared with, in this unit.</summary>
    public (decimal? Low, decimal? High) IntervalOf(NumericValue value)
    {
        var interval = value.Interval;
        return (interval.Low is { } low ? Converted(low, value.Unit) : null, interval.High is { } high ? Converted(high, value.Unit) : null);
    }

    /// <summary>A number of this unit for people: "1.373 km".</summary>
    public string Show(decimal number, ValueText values) => values.Number(Rounded(number)) + (unit is null ? string.Empty : "\u00A0" + values.NameOf(unit));

    /// <summary>To six digits: more would only show how the unit was converted.</summary>
    public static decimal Rounded(decimal number)
    {
        const int digits = 6;
        var size = Math.Abs(number);
        var places = digits;
        for (; size >= 1 && places > 0; places--)
            size /= 10;
        return Math.Round(number, places, MidpointRounding.AwayFromZero);
    }

    private static bool IsAlike(Unit? one, Unit? other) => one is null || other is null
        ? one is null && other is null
        : one.Dimension == other.Dimension && one.SiCode == other.SiCode;

    private decimal? Converted(decimal number, Unit? from)
    {
        if (unit is null || from is null || unit.Code == from.Code)
            return number;
        if (!from.TryConvert(number, out var si) || unit.SiFactor == 0)
            return null;

        // A factor below one could lead out of the range of decimal.
        return Math.Abs(si) > 1e20m ? null : (si - unit.SiOffset) / unit.SiFactor;
    }
}

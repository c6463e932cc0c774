namespace ClaimCheck.Values;

/// <summary>A number with its unit and bounds, as printed and as compared.</summary>
/// <param name="Low">The printed lower bound, in <paramref name="Unit"/>; <see langword="null"/> where it is open.</param>
/// <param name="High">The printed upper bound; <see langword="null"/> where it is open.</param>
/// <param name="Unit">The unit as printed; <see langword="null"/> for a bare number.</param>
/// <param name="Comparator">How the text bounds the number.</param>
/// <param name="Tolerance">The half-width, in <paramref name="Unit"/>, with which the value is compared (never negative).</param>
/// <param name="Printed">The number as the text prints it, multipliers resolved: 100 in "knapp 100"; for a range its lower end.</param>
public sealed record NumericValue(
    decimal? Low, decimal? High, Unit? Unit, Comparator Comparator, decimal Tolerance, decimal Printed)
{
    /// <summary>What is measured; a bare number where there is no unit.</summary>
    public Dimension Dimension => Unit?.Dimension ?? Dimension.None;

    /// <summary>The interval this value is compared with, in <see cref="Unit"/>.</summary>
    public Interval Interval => Comparator switch
    {
        Comparator.MoreThan => new(Low - Tolerance, High, LowIncluded: Tolerance > 0, HighIncluded: false),
        Comparator.AtLeast => new(Low - Tolerance, High, LowIncluded: true, HighIncluded: false),
        Comparator.LessThan => new(Low, High + Tolerance, LowIncluded: true, HighIncluded: Tolerance > 0),
        Comparator.AtMost => new(Low, High + Tolerance, LowIncluded: true, HighIncluded: true),
        _ => new(Low - Tolerance, High + Tolerance, LowIncluded: Tolerance == 0, HighIncluded: Tolerance == 0),
    };

    /// <summary>The interval in the SI unit of the dimension; a bare number as it is.</summary>
    /// <param name="si">The converted interval.</param>
    /// <returns>Whether both bounds fit into a <see cref="decimal"/>.</returns>
    public bool TryToSi(out Interval si)
    {
        si = Interval;
        if (Unit is null)
            return true;

        decimal? low = null, high = null;
        if (si.Low is { } l)
        {
            if (!Unit.TryConvert(l, out var converted))
                return false;
            low = converted;
        }

        if (si.High is { } h)
        {
            if (!Unit.TryConvert(h, out var converted))
                return false;
            high = converted;
        }

        si = si with { Low = low, High = high };
        return true;
    }
}

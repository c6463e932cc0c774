using ClaimCheck.Matching;

namespace ClaimCheck.Findings;

/// <summary>Works out how far the sides of a finding lie apart.</summary>
internal static class Difference
{
    private const decimal LargestShown = 1e27m;

    /// <summary>Between the smallest and the largest representative value; <see langword="null"/> where a side has no number.</summary>
    public static FindingDifference? Between(IReadOnlyList<List<ClaimProfile>> sides)
    {
        decimal? smallest = null, largest = null;
        string? code = null;
        foreach (var side in sides)
        {
            if (Representative.Of(side).Claim.Value is not { } value)
                return null;
            var printed = value.Printed;
            if (value.Unit is { } unit)
            {
                if (!unit.TryConvert(printed, out printed) || (code is not null && code != unit.SiCode))
                    return null;
                code = unit.SiCode;
            }

            smallest = smallest is { } s ? Math.Min(s, printed) : printed;
            largest = largest is { } l ? Math.Max(l, printed) : printed;
        }

        if (smallest is not { } low || largest is not { } high || Math.Abs(low) > LargestShown || Math.Abs(high) > LargestShown)
            return null;

        return new FindingDifference(high - low, string.IsNullOrEmpty(code) ? null : code, low > 0 ? Ratio(high, low) : null);
    }

    private static decimal? Ratio(decimal high, decimal low)
    {
        // A quotient beyond this says nothing to a reader and could leave the range of decimal.
        const decimal smallestDivisor = 1e-9m;
        return low < smallestDivisor || high > LargestShown / 1e10m ? null : Math.Round(high / low, 1, MidpointRounding.AwayFromZero);
    }
}

namespace ClaimCheck.Evaluation;

/// <summary>A 95 % confidence interval of a share.</summary>
/// <param name="Low">The lower bound, 0 to 1.</param>
/// <param name="High">The upper bound, 0 to 1.</param>
public readonly record struct Interval95(double Low, double High)
{
    // The 97.5th percentile of the normal distribution.
    private const double Z = 1.959963984540054;

    /// <summary>The score interval of Wilson (1927) for <paramref name="hits"/> of <paramref name="total"/>; everything where there are none.</summary>
    public static Interval95 Wilson(int hits, int total)
    {
        if (total == 0)
            return new Interval95(0, 1);

        var share = (double)hits / total;
        var denominator = 1 + (Z * Z / total);
        var centre = (share + (Z * Z / (2 * total))) / denominator;
        var half = Z * Math.Sqrt((share * (1 - share) / total) + (Z * Z / (4.0 * total * total))) / denominator;
        return new Interval95(Math.Max(0, centre - half), Math.Min(1, centre + half));
    }
}

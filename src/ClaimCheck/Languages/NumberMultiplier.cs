using System.Globalization;
using System.Numerics;

namespace ClaimCheck.Languages;

/// <summary>A collective number such as "Million".</summary>
/// <param name="Exact">What it multiplies with.</param>
/// <param name="Factor">The same as a decimal; <see langword="null"/> beyond 7.9e28.</param>
internal sealed record NumberMultiplier(BigInteger Exact, decimal? Factor)
{
    /// <summary>Reads a whole number of any length.</summary>
    public static NumberMultiplier Parse(DataRow row, string column)
    {
        if (!BigInteger.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var exact))
            throw row.Invalid(column, "a whole number");
        return new NumberMultiplier(exact, exact <= (BigInteger)decimal.MaxValue ? (decimal)exact : null);
    }
}

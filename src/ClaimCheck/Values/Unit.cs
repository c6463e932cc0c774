using System.Globalization;

namespace ClaimCheck.Values;

/// <summary>A unit of measurement, converted to SI by a factor and an offset.</summary>
/// <param name="Code">The UCUM code (<c>km</c>, <c>m2</c>, <c>Cel</c>), ISO 4217 for money (<c>EUR</c>, <c>EUR/m2</c>).</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="SiFactor">SI units in one of this unit.</param>
/// <param name="SiOffset">Added after the factor; only temperatures have one.</param>
/// <param name="SiCode">The UCUM code of the SI unit; for money the currency itself.</param>
public sealed record Unit(string Code, Dimension Dimension, decimal SiFactor, decimal SiOffset, string SiCode = "")
{
    /// <summary>The unit of an amount of this one for so many of another: <c>EUR/a</c>, <c>l/100.km</c>.</summary>
    /// <param name="per">The unit that the amount is counted for.</param>
    /// <param name="count">How many of them; greater than 0.</param>
    public Unit Per(Unit per, decimal count = 1)
    {
        ArgumentNullException.ThrowIfNull(per);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var number = count == 1 ? string.Empty : count.ToString(CultureInfo.InvariantCulture) + ".";
        var dimension = Dimension == Dimension.Length && per.Dimension == Dimension.Duration ? Dimension.Speed : Dimension.Per(per.Dimension);
        var si = dimension == Dimension.Speed ? "m/s" : SiCode + "/" + per.SiCode;
        return new Unit(Code + "/" + number + per.Code, dimension, SiFactor / (per.SiFactor * count), 0, si);
    }

    /// <summary>Converts an amount of this unit to the SI unit of its dimension.</summary>
    /// <param name="magnitude">The amount in this unit.</param>
    /// <param name="si">The converted amount; 0 where the method returns <see langword="false"/>.</param>
    /// <returns>Whether the result fits into a <see cref="decimal"/> (below 7.9e28).</returns>
    public bool TryConvert(decimal magnitude, out decimal si)
    {
        try
        {
            si = (magnitude * SiFactor) + SiOffset;
            return true;
        }
        catch (OverflowException)
        {
            si = 0;
            return false;
        }
    }
}

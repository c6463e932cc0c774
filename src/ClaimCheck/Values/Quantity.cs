namespace ClaimCheck.Values;

/// <summary>An amount as the text gives it: a number and its unit.</summary>
/// <param name="Magnitude">The number, counted in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit as printed.</param>
public sealed record Quantity(decimal Magnitude, Unit Unit)
{
    /// <summary>The same amount in the SI unit of its dimension: metres, seconds, kilograms, kelvins.</summary>
    /// <param name="si">The converted magnitude; 0 where the method returns <see langword="false"/>.</param>
    /// <returns>Whether the result fits into a <see cref="decimal"/> (below 7.9e28).</returns>
    public bool TryToSi(out decimal si) => Unit.TryConvert(Magnitude, out si);
}

namespace ClaimCheck.Languages;

/// <summary>How far a printed number may be from the true one.</summary>
/// <param name="HalfPlaces">Shares of the last printed place that is not zero.</param>
/// <param name="Cap">The largest share of the value; <see langword="null"/> where nothing limits it.</param>
/// <param name="ExactBelow">Whole numbers below this are exact.</param>
internal sealed record ToleranceRule(decimal HalfPlaces, decimal? Cap, decimal ExactBelow)
{
    /// <summary>The half-width for <paramref name="value"/> whose last printed place is <paramref name="place"/>.</summary>
    public decimal For(decimal value, decimal place)
    {
        var size = Math.Abs(value);
        if (size < ExactBelow && place >= 1)
            return 0;

        var limit = Cap is { } cap ? size * cap : decimal.MaxValue;
        return HalfPlaces == 0 ? (Cap is null ? 0 : limit) : Math.Min(place * HalfPlaces, limit);
    }
}

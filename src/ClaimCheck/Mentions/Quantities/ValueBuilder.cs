using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Makes the interval value of a printed number, its unit and its comparator (tolerances.tsv).</summary>
internal sealed class ValueBuilder(QuantityPhrases phrases)
{
    private const int Five = 5;
    private const int Ten = 10;

    private readonly ToleranceRule approximate = phrases.Tolerance("approximate");
    private readonly ToleranceRule temperature = phrases.Tolerance("temperature");
    private readonly ToleranceRule close = phrases.Tolerance("close");
    private readonly decimal bandTolerance = phrases.Tolerance("exact").For(0, 1);

    /// <summary>The tolerance of one case of tolerances.tsv.</summary>
    public ToleranceRule Rule(string name) => phrases.Tolerance(name);

    /// <summary>The value of one number.</summary>
    /// <param name="number">The number, multipliers resolved.</param>
    /// <param name="place">Its last printed place that is not zero.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="rule">How far it may be from the true value.</param>
    /// <param name="comparator">What stands by it.</param>
    /// <param name="isBlurred">Whether it is bounded and approximate at once.</param>
    public NumericValue Of(decimal number, decimal place, Unit? unit, ToleranceRule rule, ComparatorRule? comparator, bool isBlurred)
    {
        // Degrees are read off to the degree: "20 Grad" is no rounder than 21.
        var own = rule.For(number, rule == temperature ? Math.Min(place, 1) : place);
        var wide = Math.Max(own, approximate.For(number, place));
        var bound = isBlurred ? wide : 0;
        return comparator switch
        {
            ComparatorRule.Approximately => new NumericValue(number, number, unit, Comparator.Approximately, wide, number),
            ComparatorRule.MoreThan => new NumericValue(number, null, unit, Comparator.MoreThan, bound, number),
            ComparatorRule.AtLeast => new NumericValue(number, null, unit, Comparator.AtLeast, bound, number),
            ComparatorRule.LessThan => new NumericValue(null, number, unit, Comparator.LessThan, bound, number),
            ComparatorRule.AtMost => new NumericValue(null, number, unit, Comparator.AtMost, bound, number),
            ComparatorRule.CloseBelow => new NumericValue(number - Close(number, place), number, unit, Comparator.LessThan, Math.Max(own, HalfPlace(number, place)), number),
            ComparatorRule.CloseAbove => new NumericValue(number, number + Close(number, place), unit, Comparator.MoreThan, Math.Max(own, HalfPlace(number, place)), number),
            _ => new NumericValue(number, number, unit, Comparator.Exactly, own, number),
        };
    }

    /// <summary>"gut 52" is less than 53, "gut 40" less than 44; what ends in five is told in steps of five.</summary>
    private decimal Close(decimal number, decimal place) =>
        close.For(number, place <= 0 ? Math.Abs(number) : Math.Abs(number) < Numeral.Limit && Math.Abs(number / place) % Ten == Five ? place * Five : place);

    /// <summary>A number of <see cref="Numeral.Limit"/> or more: all that can be said is on which side of the limit it lies.</summary>
    public static NumericValue Beyond(int sign, Unit? unit) => sign < 0
        ? new NumericValue(null, -Numeral.Limit, unit, Comparator.AtMost, 0, -Numeral.Limit)
        : From(Numeral.Limit, unit);

    /// <summary>A range from <paramref name="low"/> without a bound.</summary>
    public static NumericValue From(decimal low, Unit? unit) => new(low, null, unit, Comparator.AtLeast, 0, low);

    /// <summary>A rough number such as "Dutzende".</summary>
    public NumericValue Band(decimal low, decimal? high, Unit? unit) => high is null
        ? new NumericValue(low, null, unit, Comparator.AtLeast, bandTolerance, low)
        : new NumericValue(low, high, unit, Comparator.Between, bandTolerance, low);

    /// <summary>"zwischen 10 und 15"; blurred where "etwa" stands before it.</summary>
    public NumericValue Between(decimal low, decimal high, Unit? unit, bool isBlurred)
    {
        var (least, most) = low <= high ? (low, high) : (high, low);
        return new NumericValue(least, most, unit, Comparator.Between, isBlurred ? approximate.For(least, 0) : 0, least);
    }

    // Also a count below 100 is blurred by "knapp": "knapp 50 Gäste" may be 50, not 55.
    private static decimal HalfPlace(decimal number, decimal place) => Math.Abs(number) < 100 && place <= 1 ? 0 : Math.Min(place / 2, Math.Abs(number) * 0.03m);
}

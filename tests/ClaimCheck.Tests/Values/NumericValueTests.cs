using ClaimCheck.Values;

namespace ClaimCheck.Tests.Values;

public class NumericValueTests
{
    private static NumericValue Value(decimal? low, decimal? high, Comparator comparator, decimal tolerance, decimal printed) =>
        new(low, high, null, comparator, tolerance, printed);

    [Fact]
    public void AnExactCountIsItself()
    {
        var twenty = Value(20, 20, Comparator.Exactly, 0, 20);
        Assert.False(twenty.Interval.IsApartFrom(twenty.Interval));
        Assert.True(twenty.Interval.IsApartFrom(Value(21, 21, Comparator.Exactly, 0, 21).Interval));
    }

    [Fact]
    public void RoughlyOneHundredThirtyFitsOneHundredTwentySeven()
    {
        var rough = Value(130, 130, Comparator.Approximately, 13, 130);
        Assert.False(rough.Interval.IsApartFrom(Value(127, 127, Comparator.Exactly, 0.5m, 127).Interval));
    }

    [Fact]
    public void MoreThanTwentyIsNotTwentyButAtLeastTwentyIs()
    {
        var twenty = Value(20, 20, Comparator.Exactly, 0, 20);
        Assert.True(Value(20, null, Comparator.MoreThan, 0, 20).Interval.IsApartFrom(twenty.Interval));
        Assert.False(Value(20, null, Comparator.AtLeast, 0, 20).Interval.IsApartFrom(twenty.Interval));
    }

    [Fact]
    public void AValueBeyondDecimalHasNoSiInterval()
    {
        var unit = new Unit("km", Dimension.Length, 1000m, 0m, "m");
        Assert.False(new NumericValue(decimal.MaxValue, decimal.MaxValue, unit, Comparator.Exactly, 0, decimal.MaxValue).TryToSi(out _));
    }
}

using ClaimCheck.Matching;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Matching;

public class ValueComparerTests
{
    private static readonly Unit Metre = new("m", Dimension.Length, 1, 0, "m");
    private static readonly Unit Kilometre = new("km", Dimension.Length, 1000, 0, "m");
    private static readonly Unit Percent = new("%", Dimension.Share, 0.01m, 0, "1");
    private static readonly Unit Euro = new("EUR", Dimension.Money, 1, 0, "EUR");
    private static readonly Unit Dollar = new("USD", Dimension.Money, 1, 0, "USD");

    private static NumericValue Value(decimal number, Unit? unit, decimal tolerance = 0) =>
        new(number, number, unit, Comparator.Exactly, tolerance, number);

    [Fact]
    public void KilometresAndMetresOfOneLengthFit() =>
        Assert.Equal(ValueState.Fits, ValueComparer.Numbers(Value(1_500, Kilometre), Value(1_500_000, Metre)));

    [Fact]
    public void ThreeQuartersFitSeventyFivePercent() =>
        Assert.Equal(ValueState.Fits, ValueComparer.Numbers(Value(0.75m, null), Value(75, Percent)));

    [Fact]
    public void TwoCurrenciesCannotBeCompared() =>
        Assert.Equal(ValueState.Incomparable, ValueComparer.Numbers(Value(310, Euro), Value(310, Dollar)));

    [Theory]
    [InlineData(100, 5, 109, 5, ValueState.Fits)]
    [InlineData(100, 5, 115, 5, ValueState.Near)]
    [InlineData(100, 5, 121, 5, ValueState.Apart)]
    public void ValuesAreNearUpToTwiceTheSumOfTheirTolerances(int one, int tolerance, int other, int otherTolerance, object state) =>
        Assert.Equal((ValueState)state, ValueComparer.Numbers(Value(one, Metre, tolerance), Value(other, Metre, otherTolerance)));
}

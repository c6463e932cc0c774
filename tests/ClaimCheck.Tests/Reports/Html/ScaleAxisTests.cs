using ClaimCheck.Reports.Html;

namespace ClaimCheck.Tests.Reports.Html;

public class ScaleAxisTests
{
    [Theory]
    [InlineData(127, 1500, false, true)]
    [InlineData(2301, 2305, false, false)]
    [InlineData(3, 3000, true, false)]
    [InlineData(-5, 12, false, false)]
    [InlineData(0, 7, false, true)]
    public void TheAxisFitsTheNumbers(int low, int high, bool isLogarithmic, bool beginsAtZero)
    {
        var axis = new ScaleAxis([low, high]);
        Assert.Equal((isLogarithmic, beginsAtZero), (axis.IsLogarithmic, axis.BeginsAtZero));
        Assert.InRange(axis.PlaceOf(low), 0, axis.PlaceOf(high));
        Assert.InRange(axis.PlaceOf(high), 50, 95);
    }

    [Fact]
    public void EqualRatiosAreEqualStepsWhereNumbersLieFarApart()
    {
        var axis = new ScaleAxis([1, 100]);
        Assert.Equal(axis.PlaceOf(10) - axis.PlaceOf(1), axis.PlaceOf(100) - axis.PlaceOf(10));
        Assert.Equal(50m, Math.Round(axis.PlaceOf(10), 1));
    }

    [Theory]
    [InlineData(127, 1500, "0 500 1000 1500")]
    [InlineData(10, 35, "0 10 20 30")]
    [InlineData(1, 100, "1 10 100")]
    public void TicksAreRound(int low, int high, string expected) =>
        Assert.Equal(expected, string.Join(' ', new ScaleAxis([low, high]).Ticks().Select(tick => tick.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.0000000001", "0.0000000002")]
    [InlineData("0.0000000001", "1000000000000000")]
    [InlineData("-1000000000000000", "1000000000000000")]
    public void NoNumberIsTooLargeOrTooSmall(string low, string high)
    {
        decimal[] numbers = [decimal.Parse(low, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(high, System.Globalization.CultureInfo.InvariantCulture)];
        var axis = new ScaleAxis(numbers);
        Assert.InRange(axis.Ticks().Count, 0, 6);
        Assert.All(numbers, number => Assert.InRange(axis.PlaceOf(number), 0, 100));
    }
}

using ClaimCheck.Values;

namespace ClaimCheck.Tests.Values;

public class QuantityTests
{
    private static readonly Unit Kilometre = new("km", Dimension.Length, SiFactor: 1000m, SiOffset: 0m);

    [Theory]
    [InlineData(1500, 1_500_000), InlineData(0, 0)]
    public void KilometresBecomeMetres(int kilometres, int metres)
    {
        Assert.True(new Quantity(kilometres, Kilometre).TryToSi(out var si));
        Assert.Equal(metres, si);
    }

    [Fact]
    public void DegreesFahrenheitBecomeKelvins()
    {
        // 212 °F is the boiling point of water, 373.15 K.
        var fahrenheit = new Unit("[degF]", Dimension.Temperature, 5m / 9m, 459.67m * 5m / 9m);
        Assert.True(new Quantity(212, fahrenheit).TryToSi(out var si));
        Assert.Equal(373.15m, Math.Round(si, 6));
    }

    [Fact]
    public void AnAmountBeyondDecimalHasNoSiValue() =>
        Assert.False(new Quantity(decimal.MaxValue, Kilometre).TryToSi(out _));
}

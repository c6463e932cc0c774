using ClaimCheck.Claims;
using ClaimCheck.Matching;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Matching;

public class SlipCodeTests
{
    private static readonly Unit Euro = new("EUR", Dimension.Money, 1, 0, "EUR");
    private static readonly Unit Tonne = new("t", Dimension.Mass, 1000, 0, "kg");
    private static readonly Unit Kilogram = new("kg", Dimension.Mass, 1, 0, "kg");

    private static Claim Claim(decimal printed, Unit? unit) => new()
    {
        Id = "a#1",
        Document = "a",
        Kind = ClaimKind.Quantity,
        Relation = "amount",
        Sentence = default,
        Span = default,
        Value = new NumericValue(printed, printed, unit, Comparator.Exactly, 0, printed),
    };

    [Fact]
    public void ALostZeroIsAMagnitudeSlip() =>
        Assert.Equal("magnitude-slip", SlipCode.Of(Claim(1_500, Euro), Claim(15_000, Euro)));

    [Fact]
    public void ALostMillionIsAMagnitudeSlip() =>
        Assert.Equal("magnitude-slip", SlipCode.Of(Claim(3.2m, Euro), Claim(3_200_000m, Euro)));

    [Fact]
    public void TheSameNumberInTwoUnitsIsASwappedUnit() =>
        Assert.Equal("unit-swapped", SlipCode.Of(Claim(40, Tonne), Claim(40, Kilogram)));

    [Fact]
    public void TwoNeighbouringDigitsTheOtherWayRoundAreSwapped() =>
        Assert.Equal("digits-swapped", SlipCode.Of(Claim(64.3m, null), Claim(46.3m, null)));

    [Fact]
    public void OtherDigitsAreJustAnotherValue() =>
        Assert.Equal("value", SlipCode.Of(Claim(120, null), Claim(140, null)));

    [Fact]
    public void ZeroIsNoMagnitudeOfAnything() =>
        Assert.Equal("value", SlipCode.Of(Claim(0, null), Claim(10, null)));
}

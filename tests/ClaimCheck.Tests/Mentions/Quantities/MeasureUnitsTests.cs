using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Mentions.Quantities;

public class MeasureUnitsTests
{
    private static readonly MeasureUnits Units = Language.German.Units;

    // Expected values: NIST SP 811 (2008), appendix B; SI Brochure, 9th edition.
    [Theory]
    [InlineData("[nmi_i]", 14, 25928), InlineData("[mi_i]", 1, 1609.344), InlineData("har", 430, 4_300_000), InlineData("km2", 4.3, 4_300_000)]
    [InlineData("t", 40, 40_000), InlineData("km/h", 36, 10), InlineData("GW.h", 1, 3_600_000_000_000), InlineData("hPa", 1013, 101_300)]
    [InlineData("MW", 700, 700_000_000), InlineData("[bbl_us]", 1, 0.158987294928), InlineData("%", 75, 0.75), InlineData("kt{TNT}", 20, 83_680_000_000_000)]
    public void AUnitBecomesItsSiUnit(string code, decimal amount, decimal si)
    {
        Assert.True(Units[code].TryConvert(amount, out var converted));
        Assert.Equal(si, decimal.Round(converted, 12));
    }

    [Fact]
    public void FahrenheitAndCelsiusMeetAtMinusForty()
    {
        Assert.True(Units["[degF]"].TryConvert(-40, out var fahrenheit));
        Assert.True(Units["Cel"].TryConvert(-40, out var celsius));
        Assert.Equal(celsius, decimal.Round(fahrenheit, 10));
    }

    [Fact]
    public void EveryUnitConvertsThereAndBack()
    {
        foreach (var unit in Units.ByCode.Values)
        {
            Assert.True(unit.TryConvert(123.45m, out var si), unit.Code);
            var back = (si - unit.SiOffset) / unit.SiFactor;
            Assert.True(Math.Abs(back - 123.45m) < 0.0000001m, unit.Code);
        }
    }

    [Fact]
    public void EveryCurrencyIsItsOwnUnit() =>
        Assert.All(Units.ByCode.Values.Where(unit => unit.Dimension == Dimension.Money), unit => Assert.Equal((unit.Code, 1m), (unit.SiCode, unit.SiFactor)));
}

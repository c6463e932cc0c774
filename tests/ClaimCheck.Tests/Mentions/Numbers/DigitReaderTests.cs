using System.Globalization;
using ClaimCheck.Mentions.Numbers;

namespace ClaimCheck.Tests.Mentions.Numbers;

public class DigitReaderTests
{
    [Theory]
    [InlineData("1.500", 1500), InlineData("1 500", 1500), InlineData("1\u00A0500", 1500), InlineData("1\u202F500\u202F000", 1_500_000), InlineData("1'500", 1500)]
    [InlineData("9,84", 9.84), InlineData("1.234,5", 1234.5), InlineData("2½", 2.5), InlineData("2 ½", 2.5), InlineData("1/4", 0.25), InlineData("5,–", 5)]
    public void DigitsAreReadInEveryNotation(string digits, decimal number)
    {
        Assert.True(DigitReader.TryRead(digits, 0, out var run));
        Assert.Equal((number, digits.Length), (run.Value, run.End));
    }

    [Theory]
    [InlineData("13.09.2023"), InlineData("030"), InlineData("2019/20"), InlineData("12:30"), InlineData("1,2,3"), InlineData("12345678901234567890123456789012")]
    public void DatesAndLongNumbersAreNoAmounts(string digits) => Assert.False(DigitReader.TryRead(digits, 0, out _));

    [Theory]
    [InlineData(650, 10), InlineData(212, 1), InlineData(2000, 1000), InlineData(0, 1), InlineData(1_840_000_000, 10_000_000)]
    public void TheLastPlaceThatIsNotZeroIsFound(decimal number, decimal place) => Assert.Equal(place, DigitReader.LastPlace(number));

    [Fact]
    public void PrintedDecimalsCountAsPrinted()
    {
        Assert.True(DigitReader.TryRead("6,10", 0, out var run));
        Assert.Equal("0.01", run.Place.ToString(CultureInfo.InvariantCulture));
    }
}

using System.Numerics;
using ClaimCheck.Mentions;
using ClaimCheck.Tests.Mentions.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests.Mentions.Numbers;

public class NumberReaderTests
{
    // From one to 10^30 with as many digits as chance gives, so that small numbers come as often as large ones.
    private static readonly Gen<BigInteger> Numbers =
        Gen.Choose(1, 31).SelectMany(length => Gen.Choose(0, 9).ListOf(length), (length, digits) => digits.Aggregate(BigInteger.Zero, (number, digit) => (number * 10) + digit) + 2);

    [Fact]
    public void EveryNumberInWordsIsItsNumber() =>
        Prop.ForAll(Numbers.ToArbitrary(), number => Holds(Reading.Of("Es sind " + SpokenNumber.Of(number) + " Sterne."), number))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void ANumberBeyondDecimalIsKeptExactly()
    {
        var mention = Reading.One("Die Sonne wiegt zwei Quintillionen Kilogramm.");
        Assert.Equal(BigInteger.Pow(10, 30) * 2, mention.Exact);
        Assert.Equal((1e28m, null, "kg"), (mention.Value.Low, mention.Value.High, mention.Value.Unit?.Code));
    }

    [Fact]
    public void DigitsBeyondDecimalAreKeptExactly() =>
        Assert.Equal(BigInteger.Pow(10, 30), Reading.One("Es sind 1.000.000.000.000.000.000.000.000.000.000 Sterne.").Exact);

    [Theory]
    [InlineData("Es sind 1e999999 Sterne."), InlineData("Es sind 10^-999 Sterne."), InlineData("Gut 79 Quadrilliarden Lichtjahre sind weit.")]
    [InlineData("Es sind 9.999.999.999.999.999.999.999.999.999 bis 12 T€."), InlineData("-"), InlineData("10- bis - 12-"), InlineData("zwei- bis"), InlineData("€ ")]
    public void NoNumberIsAnError(string text) => Assert.NotNull(Reading.Of(text));

    private static bool Holds(List<NumericMention> mentions, BigInteger number) =>
        mentions is [var mention] && (mention.Exact ?? (BigInteger)mention.Value.Printed) == number && (mention.Exact is null) == (number < BigInteger.Pow(10, 28));
}

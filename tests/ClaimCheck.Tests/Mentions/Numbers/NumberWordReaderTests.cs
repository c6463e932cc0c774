using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests.Mentions.Numbers;

public class NumberWordReaderTests
{
    private readonly NumberWordReader reader = new(Language.German.Numbers);

    [Theory]
    [InlineData("einundzwanzig", 21), InlineData("hunderteins", 101), InlineData("zwölfhundert", 1200), InlineData("tausendfünfhundert", 1500)]
    [InlineData("dreissig", 30), InlineData("zwo", 2), InlineData("hunderttausend", 100_000), InlineData("neunzehnhundertneunundachtzig", 1989)]
    [InlineData("siebenhundertsiebenundneunzigtausendsiebenhundertsiebenundsechzig", 797_767)]
    [InlineData("anderthalb", 1.5), InlineData("dreieinhalb", 3.5), InlineData("anderthalbtausend", 1500), InlineData("Dreiviertelmillion", 750_000)]
    public void AWordIsItsNumber(string word, decimal number)
    {
        Assert.True(reader.TryRead(word, out var read));
        Assert.Equal((number, NumberSuffix.None), (read.Value, read.Suffix));
    }

    [Theory]
    [InlineData("vierte", 4, NumberSuffix.Ordinal), InlineData("zwanzigsten", 20, NumberSuffix.Ordinal), InlineData("dritter", 3, NumberSuffix.OrdinalEnding)]
    [InlineData("achtes", 8, NumberSuffix.OrdinalEnding), InlineData("siebzehnfach", 17, NumberSuffix.Fold), InlineData("zwölfmal", 12, NumberSuffix.Times)]
    [InlineData("Zwanzigstel", 20, NumberSuffix.Fraction), InlineData("viertgrößte", 4, NumberSuffix.OrdinalSuperlative)]
    public void TheEndOfAWordSaysWhatTheNumberIs(string word, decimal number, object suffix)
    {
        Assert.True(reader.TryRead(word, out var read));
        Assert.Equal((number, suffix), (read.Value, read.Suffix));
    }

    [Theory]
    [InlineData("Zweifel"), InlineData("einfallen"), InlineData("Achtung"), InlineData("Dreieck"), InlineData("Einheit"), InlineData("ein")]
    [InlineData("Viertelfinale"), InlineData("zehnzwanzig"), InlineData("tausendtausend"), InlineData("Siebenbürgen"), InlineData("erstmals"), InlineData("Million")]
    [InlineData("hundertprozentigkeit"), InlineData("zwanzigte"), InlineData("vierste"), InlineData("Neunaugen")]
    public void AWordThatOnlyBeginsLikeANumberIsNone(string word) => Assert.False(reader.TryRead(word, out _));

    [Fact]
    public void EveryNumberWordIsItsNumber() =>
        Prop.ForAll(Gen.Choose(2, 999_999).ToArbitrary(), number => reader.TryRead(SpokenNumber.Of(number), out var read) && read.Value == number && read.Suffix == NumberSuffix.None)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void EveryOrdinalIsItsNumber() =>
        Prop.ForAll(Gen.Choose(1, 999_999).ToArbitrary(), number => reader.TryRead(SpokenNumber.Ordinal(number), out var read) && read.Value == number && read.Suffix is NumberSuffix.Ordinal or NumberSuffix.OrdinalEnding)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}

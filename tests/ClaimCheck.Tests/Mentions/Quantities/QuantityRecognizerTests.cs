using System.Globalization;
using ClaimCheck.Analysis;
using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Mentions.Quantities;
using ClaimCheck.Spotting;
using ClaimCheck.Tests.Mentions.Numbers;
using ClaimCheck.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests.Mentions.Quantities;

public class QuantityRecognizerTests
{
    private static readonly NumberFormatInfo German = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    [Fact]
    public void TheComparatorBelongsToTheSpanAndNotToTheCore()
    {
        const string Text = "Sie flogen rund 650 Kilometer weit.";
        var mention = Reading.One(Text);
        Assert.Equal(("rund 650 Kilometer", "650 Kilometer"), (mention.Span.In(Text), mention.Core.In(Text)));
    }

    [Theory]
    [InlineData("650 Kilometer", 5), InlineData("9,84 Euro", 0.005), InlineData("6,10 Meter", 0.005), InlineData("20 Tote", 0), InlineData("99 Tote", 0)]
    [InlineData("212 Tote", 0.5), InlineData("2.000 Menschen", 60), InlineData("rund 130 Kilometer", 13), InlineData("der 57-Jährige", 0), InlineData("39,8 Grad", 0.05)]
    public void TheToleranceIsThatOfTheTable(string text, decimal tolerance) => Assert.Equal(tolerance, Reading.One(text).Value.Tolerance);

    [Fact]
    public void PoundsOfMoneyKeepTheirMassAsAnotherReading()
    {
        var mention = Reading.One("Der Eintritt kostet 90 Pfund.");
        Assert.Equal(MentionType.Money, mention.Type);
        Assert.Equal(["[pound_m]", "[lb_av]"], mention.Alternatives.Select(other => other.Value.Unit!.Code));
    }

    [Fact]
    public void PoundsOfGoodsAreMass() =>
        Assert.Equal("[pound_m]", Reading.One("Er kaufte zwei Pfund Fleisch.").Value.Unit?.Code);

    [Fact]
    public void ANumberMeansTheSameInDigitsAndWords() =>
        Prop.ForAll(Gen.Choose(2, 999_999).ToArbitrary(), IsSpelledAlike).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void OneSentenceHoldsAnyNumberOfNumbers()
    {
        var language = Language.German;
        var text = new Tokenizer(language).Tokenize(new SourceDocument("text", string.Concat(Enumerable.Repeat("um 17 und 3,5 km, ", 20_000))));
        var mentions = new List<Mention>();
        new QuantityRecognizer(language).Recognize(new Spotter(language).Spot(text), new AnalyzedDocument(text, [], [], []), mentions);
        Assert.Equal(40_000, mentions.Count);
    }

    [Theory]
    [InlineData(""), InlineData("\uD800 5"), InlineData("5\u0000Euro"), InlineData("- - - 1/ 1: 1."), InlineData("€"), InlineData("ein"), InlineData("zwischen"), InlineData("½"), InlineData("1-"), InlineData("zwei-")]
    public void AnyTextIsRead(string text) => Assert.NotNull(ClaimPipeline.German.Read(new SourceDocument("text", text)));

    private static bool IsSpelledAlike(int number)
    {
        string[] spellings =
        [
            SpokenNumber.Of(number) + " Euro",
            number.ToString("#,0", German) + " Euro",
            number.ToString("#,0", German).Replace('.', '\u202F') + "\u00A0€",
            "EUR " + number.ToString(CultureInfo.InvariantCulture),
        ];
        return Array.TrueForAll(spellings, spelling => Reading.Of("Das kostet " + spelling + ".") is [var mention] && mention.Value.Printed == number && mention.Value.Unit?.Code == "EUR");
    }
}

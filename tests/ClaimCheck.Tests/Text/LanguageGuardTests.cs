using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Text;

namespace ClaimCheck.Tests.Text;

public class LanguageGuardTests
{
    [Theory]
    [InlineData("Die Polizei hat am Montag zwei Männer in der Stadt festgenommen.", "de")]
    [InlineData("Der Grossteil der Strasse ist gesperrt, aber der Fussweg nicht.", "de")]
    [InlineData("The police arrested two men in the city on Monday.", "en")]
    [InlineData("La police a arrêté deux hommes dans le centre de la ville.", "fr")]
    [InlineData("De politie heeft in de stad twee mannen aangehouden die niet uit het land zijn.", "nl")]
    [InlineData("La policía detuvo a dos hombres en el centro de la ciudad por un robo.", "es")]
    [InlineData("Politiet har anholdt to mænd i byen, og de blev ikke løsladt efter forhøret.", "da")]
    [InlineData("Polisen har gripit två män som inte var från staden och som hade vapen.", "sv")]
    [InlineData("Kim Jong Un 650 2019 3:1", "de")]
    [InlineData("Hello world", "de")]
    [InlineData("Президент России встретился с лидером страны.", "und")]
    [InlineData("", "und")]
    public void ALanguageIsToldByItsFunctionWords(string text, string language) => Assert.Equal(language, LanguageOf(text));

    [Fact]
    public void AQuotationInAnotherLanguageDoesNotOutvoteTheArticle() =>
        Assert.Equal("de", LanguageOf("Der Präsident sagte in der Rede auf Englisch: \"This is the end of the road for them.\" Danach ging er mit den Ministern aus dem Saal und sprach nicht mehr."));

    [Fact]
    public void ALongTextWithoutKnownFunctionWordsIsUndetermined() =>
        Assert.Equal("und", LanguageOf(string.Join(' ', Enumerable.Repeat("lorem dolorem ipsorum quaerat", 10))));

    private static string LanguageOf(string text) =>
        new LanguageGuard(Language.German).LanguageOf(new Tokenizer(Language.German).Tokenize(new SourceDocument("a", text)));
}

using ClaimCheck.Formats.Html;

namespace ClaimCheck.Tests.Formats;

public class PageWordsTests
{
    [Theory]
    [InlineData("mehr-zum-thema", "Related")]
    [InlineData("teaserListe2", "Related")]
    [InlineData("article__share-bar", "Share")]
    [InlineData("c-cookieLayer", "Notice")]
    [InlineData("site-content", "Unknown")]
    [InlineData("download adresse", "Unknown")]
    [InlineData("hidden", "Hidden")]
    [InlineData("sr-only", "Hidden")]
    [InlineData("overflow-hidden", "Unknown")]
    [InlineData("hidden md:block", "Unknown")]
    [InlineData("article-body paywall", "Body")]
    public void ANameTellsWhatThePartIs(string names, string part) =>
        Assert.Equal(part, PageWords.German.PartOf(names, id: null).ToString());

    [Theory]
    [InlineData("Lesen Sie auch: Wo die Feuerwehr fehlt", true)]
    [InlineData("Anzeige", true)]
    [InlineData("Anzeige gegen den Trainer erstattet", false)]
    public void APhraseStandsAloneOrBeforeAColon(string line, bool expected) =>
        Assert.Equal(expected, PageWords.German.IsPhrase(line));
}

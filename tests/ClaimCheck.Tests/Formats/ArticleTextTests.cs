using ClaimCheck.Documents;
using ClaimCheck.Formats;
using ClaimCheck.Reports;
using ClaimCheck.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests.Formats;

public class ArticleTextTests
{
    [Fact]
    public void FrontMatterGivesTitleSourceAndDate()
    {
        const string text = "---\ntitle: \"Zwei \\u201EStarts\\u201C\"\nsource: Tageblatt\npublished: 2023-09-13T08:30:00+02:00\nurl: https://example.org/a?b=c#d\nauthor: Mia Roth\ntags: [a, b]\n---\nDer Text.\n";
        var document = ArticleText.Read("a", text);
        Assert.Equal("Zwei „Starts“", document.Title);
        Assert.Equal("Zwei \\u201EStarts\\u201C", document.TitleSpan!.Value.In(text));
        Assert.Equal(("Tageblatt", "https://example.org/a?b=c#d", "Mia Roth"), (document.Source, document.Url, document.Author));
        Assert.Equal("2023-09-13T08:30+02:00", IsoText.Of(document.Published!));
        Assert.Equal("Der Text.\n", document.BodySpan.In(text));
    }

    [Theory]
    [InlineData("---\r\ntitle: 'Es brennt'\r\n---\r\nText folgt.", "Es brennt", "Text folgt.")]
    [InlineData("---\ntitle: Halle: 3 Tote # nichts\n---\nText folgt.", "Halle: 3 Tote # nichts", "Text folgt.")]
    [InlineData("---\ntitle: >\n  Ein Titel\n  auf zwei Zeilen\n---\nText folgt.", "Ein Titel auf zwei Zeilen", "Text folgt.")]
    [InlineData("---\ntitle: !!python/object:os.system ls\n---\nText folgt.", "!!python/object:os.system ls", "Text folgt.")]
    [InlineData("---\nohne Ende: ja\nText folgt.", null, "---\nohne Ende: ja\nText folgt.")]
    public void OddFrontMatterIsStillRead(string text, string? title, string body)
    {
        var document = ArticleText.Read("a", text, []);
        Assert.Equal((title, body), (document.Title, document.BodySpan.In(text)));
    }

    [Theory]
    [InlineData("Großbrand in Halle\n\nEin Haus brannte.", "Großbrand in Halle")]
    [InlineData("  Großbrand in Halle\nEin Haus brannte.", "Großbrand in Halle")]
    [InlineData("Halle: „Es war furchtbar“\n\nEin Haus brannte.", "Halle: „Es war furchtbar“")]
    [InlineData("In Halle brannte ein Haus.\n\nViele Helfer\n\nEs gab Verletzte.", null)]
    [InlineData("„Es war furchtbar.“\n\nEin Haus brannte.", null)]
    [InlineData("Großbrand in Halle", null)]
    [InlineData("Großbrand in Halle\n \n", null)]
    [InlineData("13.09.2023 - 08:30:21\nEin Haus brannte.", null)]
    [InlineData("Halle (dpa) - Ein Haus\nbrannte.", null)]
    [InlineData("***\nEin Haus brannte.", null)]
    public void TheFirstLineIsTheTitleUnlessItIsASentence(string text, string? title) =>
        Assert.Equal(title, ArticleText.Read("a", text).Title);

    [Theory]
    [InlineData(" date 2023-09 Roth, Seoul Der Präsident kam.", "2023-09")]
    [InlineData("Titel hier\n\n13.09.2023 - 08:30:21\n\nText.", "2023-09-13T08:30:21")]
    [InlineData("13. September 2023\nText.", "2023-09-13")]
    [InlineData("Stand: 13.09.2023, 8:30 Uhr\nText.", "2023-09-13T08:30")]
    [InlineData("Veröffentlicht am 13. März 2023\nText.", "2023-03-13")]
    [InlineData("2023-09-13 08:30\nText.", "2023-09-13T08:30")]
    [InlineData("Berlin, 13. September 2023 (dpa) – Der Minister kam.", "2023-09-13")]
    [InlineData("Berlin, 13. Sept. 2023 (dpa) - Der Minister kam.", "2023-09-13")]
    [InlineData("31.02.2023\nText.", null)]
    [InlineData("Am 13.09.2023 kam der Minister.", null)]
    [InlineData("Berlin (dpa) - Am 13. September 2023 kam der Minister.", null)]
    public void TheDateIsFoundInTheText(string text, string? expected)
    {
        var document = ArticleText.Read("a", text);
        Assert.Equal(expected, document.Published is { } published ? IsoText.Of(published) : null);
        Assert.Equal(expected is null ? PublishedFrom.None : PublishedFrom.Text, document.PublishedFrom);
    }

    [Theory]
    [InlineData("Seoul (dpa) - Nordkorea schoss.", "dpa")]
    [InlineData("Frankfurt/Main (dpa/Reuters) – Die Bank.", "dpa/Reuters")]
    [InlineData("Bad Homburg, 3. Januar 2023 (AFP) — Die Stadt.", "AFP")]
    [InlineData("Die Agentur (dpa) meldet das.", null)]
    [InlineData("Kim (39) - der Machthaber - kam.", null)]
    [InlineData("seoul (dpa) - klein.", null)]
    public void ADatelineNamesTheAgency(string text, string? agency) =>
        Assert.Equal(agency, ArticleText.Read("a", text).Source);

    [Fact]
    public void AHeadIsNoPartOfTheBody() =>
        Assert.Equal(" Der Präsident kam.", ArticleText.Read("a", " date 2023-09 Der Präsident kam.").BodySpan.In(" date 2023-09 Der Präsident kam."));

    [Fact]
    public void AnyTextIsRead() => Prop.ForAll(
        GeneratedText.Any,
        text =>
        {
            foreach (var candidate in new[] { text, "---\ntitle: " + text + "\n---\n" + text, " date " + text, text + " (dpa) - " + text })
            {
                var document = ArticleText.Read("a", candidate, []);
                Assert.Equal(candidate, document.Text);
            }
        }).QuickCheckThrowOnFailure();
}

using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Matching;

namespace ClaimCheck.Tests.Matching;

public class WordClassesTests
{
    private readonly CountedThings things = Language.German.Claims.Things;
    private readonly WordClasses classes = new(Language.German.Matching, Language.German.Claims);

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var row in Rows())
            examples.Add(row["thing"], row["example"]);
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void TheNounsOfAnExampleNameOneThing(string thing, string example)
    {
        var nouns = example.Split(" | ").Select(CountedNoun).ToArray();
        Assert.Equal(2, nouns.Distinct(StringComparer.Ordinal).Count());
        Assert.All(nouns, noun => Assert.Contains(thing, things.Of(things.Listed(noun) ?? noun)));
        Assert.True(classes.AreOneThing(nouns[0], nouns[1]));
    }

    [Theory]
    [InlineData("Lehrerstelle", "Posten")]
    [InlineData("Schulleiterstelle", "Posten")]
    [InlineData("Regionalbahnhof", "Haltepunkt")]
    [InlineData("Planstelle", "Lehrerstelle")]
    [InlineData("Urlauber", "Insasse")]
    [InlineData("Xyzzy", "Xyzzy")]
    public void ACompoundNamesTheThingsOfItsHead(string one, string other)
    {
        Assert.True(classes.AreOneThing(one, other));
        Assert.True(classes.AreOneThing(other, one));
    }

    [Theory]
    [InlineData("Toter", "Verletzter")]
    [InlineData("Todesopfer", "Verletzter")]
    [InlineData("Schwerverletzter", "Leichtverletzter")]
    [InlineData("Festgenommener", "Verletzter")]
    [InlineData("Beschuldigter", "Zeuge")]
    [InlineData("Mann", "Frau")]
    [InlineData("Mensch", "Fahrgast")]
    [InlineData("Passagier", "Besatzungsmitglied")]
    [InlineData("Lokführer", "Zugbegleiter")]
    [InlineData("Soldat", "Polizist")]
    [InlineData("Schüler", "Lehrer")]
    [InlineData("Arzt", "Pfleger")]
    [InlineData("Tor", "Vorlage")]
    [InlineData("Tor", "Schuss")]
    [InlineData("Sieg", "Niederlage")]
    [InlineData("Haus", "Wohnung")]
    [InlineData("Zimmer", "Bett")]
    [InlineData("Hauptgebäude", "Nebengebäude")]
    [InlineData("Grundschule", "Realschule")]
    [InlineData("Auto", "Lastwagen")]
    [InlineData("Bus", "Zug")]
    [InlineData("Schiff", "Boot")]
    [InlineData("Flugzeug", "Hubschrauber")]
    [InlineData("Krankenwagen", "Streifenwagen")]
    [InlineData("Güterwagen", "Schlafwagen")]
    [InlineData("Sitzplatz", "Stehplatz")]
    [InlineData("Schulplatz", "Sitzplatz")]
    [InlineData("Junge", "Mädchen")]
    [InlineData("Kind", "Erwachsener")]
    [InlineData("Kind", "Jugendlicher")]
    [InlineData("Pistole", "Gewehr")]
    [InlineData("Stadt", "Gemeinde")]
    [InlineData("Angeklagter", "Verurteilter")]
    [InlineData("Rakete", "Drohne")]
    [InlineData("Panzer", "Rakete")]
    [InlineData("Kuh", "Schwein")]
    [InlineData("Huhn", "Pute")]
    [InlineData("Goldmedaille", "Silbermedaille")]
    [InlineData("Punkt", "Tor")]
    [InlineData("Stimme", "Sitz")]
    [InlineData("Xyzzy", "Stelle")]
    [InlineData("", "Stelle")]
    public void WhatOneReportCountsApartIsNotOneThing(string one, string other)
    {
        Assert.False(classes.AreOneThing(one, other));
        Assert.False(classes.AreOneThing(other, one));
    }

    [Theory]
    [InlineData("Lehrerstellen", "Lehrerstelle"), InlineData("Wahllokale", "Wahllokal"), InlineData("Lehrerstelle", "Lehrerstelle")]
    [InlineData("Wahllokaler", null), InlineData("Xyzzy", null), InlineData("sss", null), InlineData("", null)]
    public void APluralIsListedByItsSingular(string lemma, string? listed) => Assert.Equal(listed, things.Listed(lemma));

    [Fact]
    public void NounsForPeopleOfAnyKindNameNoThing() =>
        Assert.All(DataFile.Packaged("de/claims/any-people.tsv").Rows, row => Assert.Null(things.Listed(row["lemma"])));

    [Fact]
    public void EveryGroupHoldsItsNounsOnceInOrder() =>
        Assert.All(Rows(), row => Assert.Equal(row.List("nouns").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), row.List("nouns")));

    [Fact]
    public void EveryGroupHasANameOfItsOwn() =>
        Assert.Distinct(Rows().Select(row => row["thing"]));

    private static IReadOnlyList<DataRow> Rows() => DataFile.Packaged("de/claims/things.tsv").Rows;

    /// <summary>The base form of the last word of a phrase such as "neun Stationen".</summary>
    private static string CountedNoun(string phrase) =>
        ClaimPipeline.German.Read(new SourceDocument("example", $"Es waren {phrase}.")).Analysis.Tokens[^2].Lemma;
}

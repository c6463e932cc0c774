using ClaimCheck.Analysis;
using ClaimCheck.Documents;
using ClaimCheck.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests.Analysis;

public class AnalyzedDocumentTests
{
    [Fact]
    public void TheTokensOfAClauseLeaveOutTheClausesInside()
    {
        var analysis = Analyze("Das Schiff, das gestern sank, hatte keine Ladung.");

        Assert.Equal("Das Schiff hatte keine Ladung", Words(analysis, analysis.ClauseOf(0)));
        Assert.Equal("das gestern sank", Words(analysis, analysis.ClauseOf(4)));
    }

    [Fact]
    public void WordsAreThoseOfTheText()
    {
        var analysis = Analyze("Rund 650 Kilometer flog die Rakete.");

        Assert.Equal("Rund 650 Kilometer", analysis.WordsOf(analysis.Phrases[0].Tokens).ToString());
        Assert.Equal("die Rakete", analysis.WordsOf(analysis.Phrases[analysis.Clauses[0].Subject].Tokens).ToString());
    }

    [Theory]
    [InlineData("Rund 650 Kilometer flog die Rakete.", "650", "Kilometer")]
    [InlineData("Die Stadt zahlt drei Millionen Euro.", "drei", "Euro")]
    [InlineData("Die Stadt zahlt drei Millionen Euro.", "Millionen", "Euro")]
    [InlineData("Ärzte behandelten 12 der 30 Verletzten.", "12", "Verletzten")]
    [InlineData("Ärzte behandelten 12 der 30 Verletzten.", "30", "Verletzten")]
    [InlineData("Die Zahl der Toten stieg auf 31.", "31", null)]
    [InlineData("Die Zahl der Toten stieg auf 31.", "Zahl", null)]
    public void ANumberCountsTheNounOfItsPhraseOrOfTheWhole(string text, string number, string? noun)
    {
        var analysis = Analyze(text);
        var counted = analysis.CountedBy(IndexOf(analysis, number));
        Assert.Equal(noun, counted < 0 ? null : analysis.Text.Surface(counted));
    }

    [Theory]
    [InlineData("Die Rakete sei gestartet und 600 Kilometer geflogen.", "600", "geflogen")]
    [InlineData("Die Polizei hat zwei Männer gefasst und verhört.", "zwei", "gefasst")]
    [InlineData("Die Rakete flog 600 Kilometer.", "600", "flog")]
    [InlineData("Brücke nach Unfall mit 3 Autos dicht", "3", null)]
    public void AValueHangsOnTheNextFullVerb(string text, string value, string? verb)
    {
        var analysis = Analyze(text);
        var found = analysis.VerbOf(IndexOf(analysis, value));
        Assert.Equal(verb, found < 0 ? null : analysis.Text.Surface(found));
    }

    [Fact]
    public void ClausesOfAnyTextAreNestedAndHoldEveryTokenOnce() =>
        Prop.ForAll(GeneratedText.Article, text => CheckNesting(Analyze(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static void CheckNesting(AnalyzedDocument analysis)
    {
        var seen = new int[analysis.Tokens.Length];
        for (var i = 0; i < analysis.Clauses.Length; i++)
        {
            var clause = analysis.Clauses[i];
            Assert.True(clause.Parent < i);
            Assert.True(clause.Parent < 0 || analysis.Clauses[clause.Parent].Tokens.Contains(clause.Tokens));
            Assert.True(clause.FiniteVerb < 0 || clause.Tokens.Contains(clause.FiniteVerb));
            foreach (var token in analysis.TokensOf(i))
                seen[token]++;
        }

        Assert.All(seen, count => Assert.Equal(1, count));
    }

    private static AnalyzedDocument Analyze(string text) => ClaimPipeline.German.Read(new SourceDocument("a", text)).Analysis;

    private static int IndexOf(AnalyzedDocument analysis, string word) =>
        Enumerable.Range(0, analysis.Tokens.Length).First(token => analysis.Text.Characters(token).SequenceEqual(word));

    private static string Words(AnalyzedDocument analysis, int clause) =>
        string.Join(' ', analysis.TokensOf(clause).Where(token => analysis.Tokens[token].Pos != PartOfSpeech.Punctuation).Select(analysis.Text.Surface));
}

using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Findings.Derivations;
using ClaimCheck.Languages;
using ClaimCheck.Matching;
using NodaTime;

namespace ClaimCheck.Tests.Findings.Derivations;

public class FindingDerivationTests
{
    private static readonly PublicationTime Day = PublicationTime.On(new LocalDate(2024, 3, 5));

    [Fact]
    public void APairShowsItsFieldsItsIntervalsAndWhatWasTried()
    {
        var derivation = Explained(
            Article("a", "Nordkurier", "Bei dem Brand in der Altstadt von Lübeck starben drei Menschen. Der Schaden beträgt 2 Millionen Euro."),
            Article("b", "Ostblatt", "Bei dem Brand in der Altstadt von Lübeck starben fünf Menschen."));

        var pair = Assert.Single(derivation.Pairs);
        Assert.Equal(("value", ValueState.Apart), (pair.Code, pair.Values));
        Assert.Equal((FieldState.Same, "dead"), (Field(pair, "role").State, Field(pair, "role").First));
        Assert.Equal((FieldState.Unknown, null), (Field(pair, "basis").State, Field(pair, "basis").First));
        Assert.Equal((3m, 3m), (pair.FirstValue!.Low, pair.FirstValue.High));
        Assert.Equal(5m, pair.SecondValue!.Low);
        Assert.Contains(pair.Refutations, tried => tried.Code == "both-figures-known" && tried.First == "3" && tried.Second == "5");
        Assert.NotEmpty(pair.Witnesses);
    }

    [Fact]
    public void IntervalsAreInSiUnitsWithTheirTolerance()
    {
        var derivation = Explained(
            Article("a", null, "Die Talsperre Rappbode im Harz ist nach Angaben des Betreibers 106 Meter hoch."),
            Article("b", null, "Die Talsperre Rappbode im Harz ist nach Angaben des Betreibers 0,2 Kilometer hoch."));
        var values = new[] { derivation.Pairs[0].FirstValue!, derivation.Pairs[0].SecondValue! };
        Assert.All(values, value => Assert.Equal("m", value.Unit));
        Assert.Contains(values, value => value.Low == 105.5m && value.High == 106.5m && value.Tolerance == 0.5m);
        Assert.Contains(values, value => value.Low is > 180 and < 200);
    }

    [Fact]
    public void ArticlesOfOneOutletAreOneOriginAndCopiesToo()
    {
        const string copied = "Bei dem Brand in der Altstadt von Lübeck starben vier Menschen.";
        var derivation = Explained(
            Article("a", "Nordkurier", copied),
            Article("b", "nordkurier", "Bei dem Brand in der Altstadt von Lübeck starben vier Menschen."),
            Article("c", "Ostblatt", copied),
            Article("d", "Westblatt", "Bei dem Brand in der Altstadt von Lübeck starben neun Menschen."));

        var side = Assert.Single(derivation.Origins, side => side.Value == "4");
        var origin = Assert.Single(side.Origins);
        Assert.Equal("a b c", string.Join(' ', origin.Documents));
        Assert.Contains(origin.Links, link => link.Code == "same-outlet" && link.Evidence == "Nordkurier");
        Assert.Contains(origin.Links, link => link.Code == "copied-sentence" && link.Evidence == copied);
    }

    [Fact]
    public void TheArticlesOfOneEventShowTheWordsTheyShare()
    {
        var derivation = Explained(
            Article("a", null, "Bei dem Brand in der Altstadt von Lübeck starben drei Menschen."),
            Article("b", null, "Bei dem Brand in der Altstadt von Lübeck starben fünf Menschen."));
        var evidence = Assert.Single(derivation.Events);
        Assert.Equal(("a", "b", EventCertainty.Sure), (evidence.First, evidence.Second, evidence.Certainty));
        Assert.Contains(evidence.Shared, word => word.Word == "lübeck");
        Assert.True(evidence.PerMille >= evidence.Needed);
        Assert.Equal(evidence.Shared.OrderByDescending(word => word.Weight), evidence.Shared);
    }

    [Theory]
    [InlineData("wostotschny")]
    [InlineData("faehre")]
    public void EveryFindingOfTheSamplesIsExplainedAndItsSourcesAddUp(string folder)
    {
        var articles = Directory.GetFiles(Repository.PathOf("tests", "Samples", folder), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => ClaimPipeline.German.Read(new SourceDocument(Path.GetFileName(file), File.ReadAllText(file)) { Published = Day })).ToList();
        var comparison = ClaimPipeline.German.Compare(articles);
        Assert.NotEmpty(comparison.Findings);
        foreach (var finding in comparison.Findings)
        {
            var derivation = ClaimPipeline.German.Explain(articles, finding);
            Assert.NotEmpty(derivation.Pairs);
            Assert.Equal(finding.Confidence, derivation.Pairs[0].Confidence);
            Assert.Equal(finding.Sides.Select(side => side.IndependentSources), derivation.Origins.Select(side => Math.Max(1, side.Origins.Length)));
        }
    }

    [Fact]
    public void AFindingOfOtherArticlesIsTheErrorOfTheCaller()
    {
        var derivation = Explained(
            Article("a", null, "Bei dem Brand in der Altstadt von Lübeck starben drei Menschen."),
            Article("b", null, "Bei dem Brand in der Altstadt von Lübeck starben fünf Menschen."));
        Assert.Throws<ArgumentException>(() => ClaimPipeline.German.Explain([Article("c", null, "Es regnet.")], derivation.Finding));
    }

    [Fact]
    public void EveryRuleHasAMeaningInWords()
    {
        string[] parts = ["against", "assumed", "head"];
        var rules = Messages.German.Keys.Where(key => key.StartsWith("reason-", StringComparison.Ordinal)).Select(key => key["reason-".Length..]).Except(parts);
        Assert.All(rules, rule => Assert.True(Messages.German.Contains("meaning-" + rule), rule));
    }

    private static FindingDerivation Explained(params Article[] articles) =>
        ClaimPipeline.German.Explain(articles, ClaimPipeline.German.Compare(articles).Findings.First(finding => finding.Kind != FindingKind.Corroboration));

    private static SlotField Field(PairDerivation pair, string name) => Assert.Single(pair.Fields, field => field.Name == name);

    private static Article Article(string id, string? source, string text) =>
        ClaimPipeline.German.Read(new SourceDocument(id, text) { Source = source, Published = Day });
}

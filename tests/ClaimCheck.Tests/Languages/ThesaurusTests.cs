using ClaimCheck.Languages;

namespace ClaimCheck.Tests.Languages;

public class ThesaurusTests
{
    private readonly Thesaurus thesaurus = new();

    [Theory]
    [InlineData("Rakete", "Rakete", "Same")]
    [InlineData("Kosmodrom", "Weltraumbahnhof", "Synonym")]
    [InlineData("Weltraumbahnhof", "Raumfahrtzentrum", "Synonym")]
    [InlineData("Visite", "Besuch", "Synonym")]
    [InlineData("Angriff", "Tat", "Broader")]
    [InlineData("Tat", "Angriff", "Narrower")]
    [InlineData("abfeuern", "Abschuss", "Derived")]
    [InlineData("nordkoreanisch", "Nordkorea", "Derived")]
    [InlineData("Rakete", "Bahnhof", "None")]
    [InlineData("Kosmodrom", "Kosmos", "None")]
    public void TwoWordsAreRelatedAsTheListsSay(string one, string other, string relation) =>
        Assert.Equal(relation, thesaurus.Related(one, other).Relation.ToString());

    [Fact]
    public void TheEvidenceNamesTheListAndTheClass()
    {
        Assert.Equal("synonyms.tsv: Start", thesaurus.Related("Abfeuern", "Abschuss").Evidence);
        Assert.Equal("derivations.tsv", thesaurus.Related("starten", "Start").Evidence);
        Assert.Empty(thesaurus.Related("Rakete", "Bahnhof").Evidence);
    }

    [Fact]
    public void WordsThatNoListHoldsHaveNoRelatives()
    {
        Assert.Empty(thesaurus.SynonymsOf("Xyzzy"));
        Assert.Empty(thesaurus.BroaderThan(string.Empty));
        Assert.Empty(thesaurus.Derivations.Of(new string('a', 1000)));
    }
}

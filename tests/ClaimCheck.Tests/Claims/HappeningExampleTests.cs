using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Matching;

namespace ClaimCheck.Tests.Claims;

/// <summary>Runs the examples of the verbs that name one happening, and checks the groups against the lists of opposites.</summary>
public class HappeningExampleTests
{
    private static readonly WordClasses Classes = new(Language.German.Matching, Language.German.Claims);

    public static TheoryData<string, string[]> Groups()
    {
        var groups = new TheoryData<string, string[]>();
        foreach (var row in DataFile.Packaged("de/claims/happenings.tsv").Rows)
            groups.Add(row["example"], row.List("verbs"));
        return groups;
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void TheExampleIsReadByAVerbOfItsGroup(string example, string[] verbs)
    {
        Assert.True(example.Split(" => ") is [_, var named] && verbs.Contains(named), example);
        var (text, verb) = (example.Split(" => ")[0], example.Split(" => ")[1]);
        var article = ClaimPipeline.German.Read(new SourceDocument("example", text + "."));
        Assert.Contains(article.Claims, claim => claim.Event?.Trigger == verb || claim.Proposition?.Predicate == verb);
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void AGroupHoldsNoOpposites(string example, string[] verbs)
    {
        var words = Language.German.Claims;
        foreach (var one in verbs)
        {
            foreach (var other in verbs)
            {
                Assert.False(words.Alternatives.AreExclusive(one, other), $"{example}: {one}, {other}");
                Assert.False(words.Changes.TryGet(one, out var up) && words.Changes.TryGet(other, out var down) && up != down, $"{example}: {one}, {other}");
            }
        }
    }

    [Theory]
    [InlineData("streichen", "ausfallen")]
    [InlineData("auszahlen", "kassieren")]
    [InlineData("hinzukommen", "schaffen")]
    [InlineData("abwehren", "parieren")]
    public void VerbsOfOneHappeningAreFound(string one, string other)
    {
        Assert.True(Classes.AreOneHappening(one, other));
        Assert.True(Classes.AreOneHappening(other, one));
    }

    [Theory]
    [InlineData("steigen", "sinken")]
    [InlineData("öffnen", "schließen")]
    [InlineData("zusagen", "absagen")]
    [InlineData("gewinnen", "unterliegen")]
    [InlineData("schaffen", "streichen")]
    [InlineData("beschließen", "ablehnen")]
    public void OppositesAreNotOneHappening(string one, string other) => Assert.False(Classes.AreOneHappening(one, other));
}

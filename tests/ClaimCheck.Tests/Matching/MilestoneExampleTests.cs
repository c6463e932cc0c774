using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Matching;
using NodaTime;

namespace ClaimCheck.Tests.Matching;

/// <summary>Runs the examples of the list of turns of an event.</summary>
public class MilestoneExampleTests
{
    private static readonly LocalDate Tuesday = new(2024, 4, 2);

    public static TheoryData<string> Examples() => [.. DataFile.Packaged("de/claims/milestones.tsv").Rows.Select(row => row["example"])];

    [Theory]
    [MemberData(nameof(Examples))]
    public void TheExampleNamesTheTurnTheListSays(string example)
    {
        var parts = example.Split(" => ");
        var (words, claims) = (Language.German.Matching, Language.German.Claims);
        var article = ClaimPipeline.German.Read(new SourceDocument("example", parts[0] + ".") { Published = PublicationTime.On(Tuesday) });
        var profile = new ArticleProfile(article, words, new WordClasses(words, claims), claims);

        Assert.Contains(parts[1], profile.Claims.Where(claim => claim.Claim.Kind == ClaimKind.Date).Select(claim => claim.Happening.Milestone));
    }
}

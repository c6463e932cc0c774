using ClaimCheck.Tests.Cli;
using ClaimCheck.Tests.Samples;

namespace ClaimCheck.Tests.Properties;

/// <summary>What holds of every comparison, on the annotated sets of articles.</summary>
public sealed class AnnotatedSetProperties : IDisposable
{
    private readonly Workplace workplace = new();

    public static TheoryData<string> Sets() => AnnotatedSets.Cases();

    public void Dispose() => workplace.Dispose();

    [Theory]
    [MemberData(nameof(Sets))]
    public void AnArticleAgainstItselfHasNoConflict(string set)
    {
        foreach (var article in AnnotatedSets.Articles(set))
            Assert.Empty(ReportedConflicts.Across(ClaimPipeline.German.Compare([article, SampleArticles.Again(article, "again")])));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void TheOrderOfTheArticlesChangesNothing(string set)
    {
        var articles = AnnotatedSets.Articles(set);
        var expected = Rendered.Comparison(AnnotatedSets.Result(set).Comparison);
        Assert.Equal(expected, Rendered.Comparison(ClaimPipeline.German.Compare(articles.Reverse())));
        Assert.Equal(expected, Rendered.Comparison(ClaimPipeline.German.Compare([.. articles.Skip(2), .. articles.Take(2)])));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void OneMoreArticleChangesNoConflictBetweenTheOthers(string set)
    {
        var articles = AnnotatedSets.Articles(set);
        foreach (var extra in articles)
            ReportedConflicts.AssertUnchanged([.. articles.Where(article => article != extra)], articles);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void AnArticleOfAnotherSetChangesNoConflict(string set)
    {
        var names = AnnotatedSets.Names;
        var other = AnnotatedSets.Articles(names[(names.ToList().IndexOf(set) + 1) % names.Count])[0];
        var articles = AnnotatedSets.Articles(set);
        ReportedConflicts.AssertUnchanged(articles, [.. articles, SampleArticles.Again(other, "other")]);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void CompareOfTwoGivesWhatCheckGives(string set)
    {
        string[] files = [AnnotatedSets.PathOf(set, "a.txt"), AnnotatedSets.PathOf(set, "b.txt")];
        var check = workplace.Run(["check", .. files, "--format", "json"]);
        Assert.Equal((0, string.Empty), (check.Status, check.Error));
        Assert.Equal(check, workplace.Run(["compare", .. files, "--format", "json"]));
    }
}

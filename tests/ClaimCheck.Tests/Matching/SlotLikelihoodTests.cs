using ClaimCheck.Languages;
using ClaimCheck.Matching;
using ClaimCheck.Matching.Likelihood;
using ClaimCheck.Tests.Samples;

namespace ClaimCheck.Tests.Matching;

public class SlotLikelihoodTests
{
    [Fact]
    public void ATreeGivesTheWeightAtTheEndOfItsAnswers()
    {
        var tree = new SlotTree(
        [
            new SlotTreeNode(SlotFeature.SharedWords, 5),
            new SlotTreeNode(SlotFeature.Head, (int)Ties.Equal),
            new SlotTreeNode(null, -40),
            new SlotTreeNode(null, 300),
            new SlotTreeNode(null, 20),
        ]);
        var vector = new SlotVector { [SlotFeature.SharedWords] = 4 };
        Assert.Equal(-40, tree.WeightOf(vector));
        vector[SlotFeature.SharedWords] = 6;
        Assert.Equal(20, tree.WeightOf(vector));
        vector.Set(SlotFeature.Head, Ties.Equal);
        Assert.Equal(300, tree.WeightOf(vector));
        Assert.Equal(600, new SlotTrees([tree, tree]).ScoreOf(vector));
    }

    [Fact]
    public void ACaseIsMetOnlyByItselfAndANumberByAllThatReachIt()
    {
        Assert.True(new SlotTreeNode(SlotFeature.Kind, (int)KindOfFigure.Money).IsMet(SlotFeature.Kind, (int)KindOfFigure.Money));
        Assert.False(new SlotTreeNode(SlotFeature.Kind, (int)KindOfFigure.Money).IsMet(SlotFeature.Kind, (int)KindOfFigure.Other));
        Assert.True(new SlotTreeNode(SlotFeature.Ratio, 150).IsMet(SlotFeature.Ratio, 400));
        Assert.False(new SlotTreeNode(SlotFeature.Ratio, 150).IsMet(SlotFeature.Ratio, 149));
    }

    [Theory]
    [MemberData(nameof(AnnotatedSets.Cases), MemberType = typeof(AnnotatedSets))]
    public void TheScoreIsTheSameWhicheverClaimComesFirst(string set)
    {
        var language = Language.German;
        var classes = new WordClasses(language.Matching, language.Claims);
        var features = new SlotFeatures(language.Matching, language.Claims, classes);
        var likelihood = new SlotLikelihood(language.Matching, language.Claims, classes, SlotTrees.Packaged());
        var trees = SlotTrees.Packaged();
        var articles = AnnotatedSets.Articles(set).Select(article => new ArticleProfile(article, language.Matching, classes, language.Claims)).ToList();
        foreach (var (first, second) in PairProposals.Across(articles[0], articles[1]).Where(pair => likelihood.IsCandidate(pair.First, pair.Second)))
        {
            Assert.True(likelihood.IsCandidate(second, first));
            Assert.Equal(trees.ScoreOf(features.Of(first, second)), trees.ScoreOf(features.Of(second, first)));
        }
    }
}

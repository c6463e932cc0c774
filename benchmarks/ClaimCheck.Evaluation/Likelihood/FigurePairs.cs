using ClaimCheck.Evaluation.ArticleSets;
using ClaimCheck.Languages;
using ClaimCheck.Matching;
using ClaimCheck.Matching.Likelihood;

namespace ClaimCheck.Evaluation.Likelihood;

/// <summary>Reads the pairs of figures of annotated sets that differ.</summary>
internal sealed class FigurePairs
{
    private readonly WordClasses classes;
    private readonly SlotLikelihood likelihood;
    private readonly SlotFeatures features;

    public FigurePairs()
    {
        var language = Language.German;
        classes = new WordClasses(language.Matching, language.Claims);
        likelihood = new SlotLikelihood(language.Matching, language.Claims, classes, new SlotTrees([]));
        features = new SlotFeatures(language.Matching, language.Claims, classes);
    }

    /// <summary>All such pairs of a set.</summary>
    public IEnumerable<LabelledPairOfFigures> Of(GoldSet gold)
    {
        var profiles = gold.Documents.Select(document => ClaimPipeline.German.Read(document))
            .Select(article => new ArticleProfile(article, Language.German.Matching, classes, Language.German.Claims))
            .OrderBy(profile => profile.Id, StringComparer.Ordinal)
            .ToArray();
        var conflicts = gold.Relations.Where(relation => relation.IsConflict).ToArray();
        for (var i = 0; i < profiles.Length; i++)
        {
            for (var j = i + 1; j < profiles.Length; j++)
            {
                if (!EventGate.IsOneEvent(profiles[i], profiles[j]))
                    continue;
                foreach (var (first, second) in PairProposals.Across(profiles[i], profiles[j]).Where(pair => likelihood.IsCandidate(pair.First, pair.Second)))
                {
                    var met = conflicts.FirstOrDefault(relation => Meets(relation, first, second) || Meets(relation, second, first));
                    yield return new LabelledPairOfFigures(gold.Name, first.Claim.Id, second.Claim.Id, features.Of(first, second), met is null ? null : $"{met.First.Id}-{met.Second.Id}");
                }
            }
        }
    }

    private static bool Meets(GoldRelation relation, ClaimProfile first, ClaimProfile second) =>
        ReportedPair.Overlap(first.Claim, relation.First) && ReportedPair.Overlap(second.Claim, relation.Second);
}

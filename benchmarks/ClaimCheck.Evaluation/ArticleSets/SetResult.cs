using System.Collections.Immutable;
using ClaimCheck.Findings;

namespace ClaimCheck.Evaluation.ArticleSets;

/// <summary>What was reported for one set, beside what is annotated.</summary>
/// <param name="Gold">The set.</param>
/// <param name="Comparison">What was reported.</param>
/// <param name="Pairs">The pairs of claims reported as conflicts.</param>
public sealed record SetResult(GoldSet Gold, Comparison Comparison, ImmutableArray<ReportedPair> Pairs)
{
    /// <summary>The annotated conflicts.</summary>
    public IEnumerable<GoldRelation> Conflicts => Gold.Relations.Where(relation => relation.IsConflict);

    /// <summary>The findings that count.</summary>
    public IEnumerable<Finding> Findings => Comparison.Findings.Where(ReportedPair.IsScored);

    /// <summary>Reads and compares the articles of a set.</summary>
    public static SetResult Of(GoldSet gold)
    {
        var pipeline = ClaimPipeline.German;
        var comparison = pipeline.Compare(gold.Documents.Select(pipeline.Read));
        return new SetResult(gold, comparison, [.. ReportedPair.Of(comparison)]);
    }

    /// <summary>Whether the pair meets an annotated conflict.</summary>
    public bool IsRight(ReportedPair pair) => Conflicts.Any(pair.Meets);

    /// <summary>Whether one of the pairs of the finding is right.</summary>
    public bool IsRight(Finding finding) => Pairs.Any(pair => pair.Finding == finding && IsRight(pair));

    /// <summary>Whether some pair meets the annotated conflict.</summary>
    public bool IsFound(GoldRelation relation) => Pairs.Any(pair => pair.Meets(relation));

    /// <summary>Whether some pair meets the annotated conflict under its own kind.</summary>
    public bool IsFoundAsItsKind(GoldRelation relation) =>
        Pairs.Any(pair => pair.Meets(relation) && string.Equals(pair.Finding.Kind.ToString(), relation.Relation, StringComparison.OrdinalIgnoreCase));
}

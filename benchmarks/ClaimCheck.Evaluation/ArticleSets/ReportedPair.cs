using ClaimCheck.Claims;
using ClaimCheck.Findings;
using ClaimCheck.Values;

namespace ClaimCheck.Evaluation.ArticleSets;

/// <summary>Two claims of different articles on different sides of a conflict that was reported.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="First">A claim of one side.</param>
/// <param name="Second">A claim of another.</param>
public sealed record ReportedPair(Finding Finding, Claim First, Claim Second)
{
    /// <summary>The place that counts for a claim: its mention, else its span.</summary>
    public static TextSpan PlaceOf(Claim claim) => claim.Mention?.Span ?? claim.Span;

    /// <summary>Whether both claims overlap the quotes of <paramref name="relation"/>.</summary>
    public bool Meets(GoldRelation relation) =>
        (Overlap(First, relation.First) && Overlap(Second, relation.Second))
        || (Overlap(First, relation.Second) && Overlap(Second, relation.First));

    /// <summary>Whether a claim overlaps the quote of an annotated one.</summary>
    public static bool Overlap(Claim claim, GoldClaim gold) => claim.Document == gold.Document && PlaceOf(claim).Overlaps(gold.Span);

    /// <summary>All pairs of conflicts between articles that were reported.</summary>
    public static IEnumerable<ReportedPair> Of(Comparison comparison)
    {
        var claims = comparison.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        foreach (var finding in comparison.Findings.Where(IsScored))
        {
            for (var i = 0; i < finding.Sides.Length; i++)
            {
                foreach (var first in finding.Sides[i].Claims)
                {
                    foreach (var second in finding.Sides.Skip(i + 1).SelectMany(side => side.Claims))
                    {
                        if (claims[first].Document != claims[second].Document)
                            yield return new ReportedPair(finding, claims[first], claims[second]);
                    }
                }
            }
        }
    }

    /// <summary>Whether the finding is a conflict between articles that does not follow by arithmetic.</summary>
    public static bool IsScored(Finding finding) =>
        finding.Kind != FindingKind.Corroboration
        && finding.Scope == FindingScope.Across
        && !finding.Reason.Code.StartsWith("arithmetic-", StringComparison.Ordinal);
}

using ClaimCheck.Findings;

namespace ClaimCheck.Tests.Properties;

/// <summary>The conflicts of a comparison in a form that two comparisons can be held to.</summary>
internal static class ReportedConflicts
{
    /// <summary>The conflicts between articles.</summary>
    public static IEnumerable<Finding> Across(Comparison comparison) =>
        comparison.Findings.Where(finding => finding.Kind != FindingKind.Corroboration && finding.Scope == FindingScope.Across);

    /// <summary>Whether <paramref name="all"/> say of <paramref name="some"/> of them what these say alone.</summary>
    /// <remarks>The pairs and their kinds stay. A claim of a further article that joins a side may bring a reason that weighs more.</remarks>
    public static void AssertUnchanged(IReadOnlyList<Article> some, IReadOnlyList<Article> all)
    {
        var known = some.Select(article => article.Document.Id).ToHashSet(StringComparer.Ordinal);
        var before = Pairs(ClaimPipeline.German.Compare(some), known);
        var after = Pairs(ClaimPipeline.German.Compare(all), known);
        Assert.Equal(before.Select(pair => pair.Name).Distinct().Order(StringComparer.Ordinal), after.Select(pair => pair.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(after.Where(pair => !pair.IsJoined).Except(before));
    }

    /// <summary>Kind and both claims, the reason, and whether an article outside <paramref name="documents"/> takes part, of every pair on different sides.</summary>
    private static List<(string Name, string Reason, bool IsJoined)> Pairs(Comparison comparison, HashSet<string> documents)
    {
        var known = comparison.Claims.Where(claim => documents.Contains(claim.Document)).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from finding in comparison.Findings
               where finding.Kind != FindingKind.Corroboration
               from first in finding.Sides.SelectMany((side, index) => side.Claims.Select(claim => (Claim: claim, Side: index)))
               from second in finding.Sides.SelectMany((side, index) => side.Claims.Select(claim => (Claim: claim, Side: index)))
               where first.Side < second.Side && known.Contains(first.Claim) && known.Contains(second.Claim)
               let pair = new[] { first.Claim, second.Claim }.Order(StringComparer.Ordinal)
               let isJoined = !finding.Sides.SelectMany(side => side.Claims).All(known.Contains)
               select ($"{finding.Kind} {string.Join(' ', pair)}", finding.Reason.Code, isJoined),
        ];
    }
}

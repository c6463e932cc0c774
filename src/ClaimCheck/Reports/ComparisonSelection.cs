using ClaimCheck.Claims;
using ClaimCheck.Findings;

namespace ClaimCheck.Reports;

/// <summary>Picks from a comparison what concerns certain documents.</summary>
public static class ComparisonSelection
{
    /// <summary>What concerns <paramref name="reported"/>: findings with a claim of theirs and one of the others, and the claims these name.</summary>
    /// <param name="comparison">A comparison of the reported documents with others.</param>
    /// <param name="reported">The ids of the documents that are reported on.</param>
    public static Comparison About(Comparison comparison, IReadOnlySet<string> reported)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(reported);
        var documentOf = comparison.Claims.ToDictionary(claim => claim.Id, claim => claim.Document, StringComparer.Ordinal);
        bool IsReported(string claim) => documentOf.TryGetValue(claim, out var document) && reported.Contains(document);
        bool IsOther(string claim) => documentOf.TryGetValue(claim, out var document) && !reported.Contains(document);

        var findings = comparison.Findings.Where(finding => ClaimsOf(finding).Any(IsReported) && ClaimsOf(finding).Any(IsOther)).ToList();
        var slots = comparison.Slots.Where(slot => slot.Claims.Any(IsReported)).ToList();
        var uncompared = comparison.Uncompared.Where(pair => IsReported(pair.First) || IsReported(pair.Second)).ToList();
        var named = findings.SelectMany(ClaimsOf).Concat(slots.SelectMany(slot => slot.Claims))
            .Concat(uncompared.SelectMany(pair => new[] { pair.First, pair.Second })).ToHashSet(StringComparer.Ordinal);
        bool IsKept(Claim claim) => reported.Contains(claim.Document) || named.Contains(claim.Id);
        return comparison with
        {
            Findings = [.. findings.Select((finding, index) => finding with { Id = "f" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) })],
            Claims = [.. comparison.Claims.Where(IsKept)],
            Slots = [.. slots],
            Uncompared = [.. uncompared],
        };
    }

    /// <summary>The ids of all claims that a finding names.</summary>
    internal static IEnumerable<string> ClaimsOf(Finding finding) => finding.Sides.SelectMany(side => side.Claims).Concat(finding.Fits);
}

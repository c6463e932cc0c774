using ClaimCheck.Matching;

namespace ClaimCheck.Findings;

/// <summary>Chooses the claim whose value stands for a side.</summary>
internal static class Representative
{
    /// <summary>The claim with the commonest printed value, among equals the first.</summary>
    public static ClaimProfile Of(IReadOnlyList<ClaimProfile> side) =>
        side.GroupBy(claim => FindingKey.Normalized(claim), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First().First();
}

using System.Collections.Immutable;
using ClaimCheck.Matching;

namespace ClaimCheck.Findings;

/// <summary>Groups claims by the pairs that join them.</summary>
internal static class ClaimGroups
{
    /// <summary>Document order, then position.</summary>
    public static int Order(ClaimProfile one, ClaimProfile other)
    {
        var byDocument = string.CompareOrdinal(one.Article.Id, other.Article.Id);
        return byDocument != 0 ? byDocument : one.Number.CompareTo(other.Number);
    }

    /// <summary>Claims joined directly or through others, each group and all groups in document order.</summary>
    public static List<List<ClaimProfile>> Connected(IReadOnlyList<ClaimPair> pairs)
    {
        var leader = new Dictionary<ClaimProfile, ClaimProfile>();
        foreach (var pair in pairs)
            leader[Find(leader, pair.First)] = Find(leader, pair.Second);

        var groups = leader.Keys.GroupBy(claim => Find(leader, claim)).Select(group => group.ToList()).ToList();
        foreach (var group in groups)
            group.Sort(Order);
        groups.Sort((one, other) => Order(one[0], other[0]));
        return groups;
    }

    private static ClaimProfile Find(Dictionary<ClaimProfile, ClaimProfile> leader, ClaimProfile claim)
    {
        leader.TryAdd(claim, claim);
        while (leader[claim] != claim)
        {
            leader[claim] = leader[leader[claim]];
            claim = leader[claim];
        }

        return claim;
    }
}

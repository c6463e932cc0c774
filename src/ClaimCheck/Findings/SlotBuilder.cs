using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Matching;

namespace ClaimCheck.Findings;

/// <summary>Groups aligned claims into slots for the fact sheet.</summary>
internal static class SlotBuilder
{
    /// <summary>The connected groups of aligned pairs, by their first claim.</summary>
    public static ImmutableArray<Slot> Build(IReadOnlyList<ClaimPair> aligned)
    {
        var groups = ClaimGroups.Connected(aligned);
        return [.. groups.Select(group => new Slot(NameOf(group[0]), [.. group.Select(claim => claim.Claim.Id)]))];
    }

    /// <summary>What the slot is, from the fields of one of its claims.</summary>
    public static string NameOf(ClaimProfile claim)
    {
        var parts = new List<string> { claim.Claim.Relation };
        if (claim.Claim.Role is { } role)
            parts.Add(role);
        else if (claim.HeadLemma is { } head)
            parts.Add(head);
        if (claim.Claim.Kind != ClaimKind.Count && claim.Claim.Subject is { } subject)
            parts.Add(subject.Canonical);
        parts.AddRange(claim.Claim.References.Select(reference => reference.Canonical));
        return string.Join(" · ", parts);
    }
}

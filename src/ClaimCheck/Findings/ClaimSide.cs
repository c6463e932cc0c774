using ClaimCheck.Claims;
using ClaimCheck.Matching;

namespace ClaimCheck.Findings;

/// <summary>Claims that all fit each other. Claims with one and the same value are asked once.</summary>
internal sealed class ClaimSide
{
    private readonly List<ClaimProfile> distinct = [];

    /// <summary>The claims in the order they were added.</summary>
    public List<ClaimProfile> Claims { get; } = [];

    /// <summary>Adds a claim where it fits every claim of the side.</summary>
    public bool TryAdd(ClaimProfile claim)
    {
        var isNew = true;
        foreach (var known in distinct)
        {
            if (!Fits(known, claim))
                return false;
            isNew &= !HasSameValue(known, claim);
        }

        if (isNew)
            distinct.Add(claim);
        Claims.Add(claim);
        return true;
    }

    private static bool HasSameValue(ClaimProfile one, ClaimProfile other) =>
        one.Claim.Value is { } value && value == other.Claim.Value && one.Claim.Kind == other.Claim.Kind
        && one.Claim.Change == other.Claim.Change && one.Claim.Score.AsSpan().SequenceEqual(other.Claim.Score.AsSpan());

    private static bool Fits(ClaimProfile one, ClaimProfile other) =>
        ValueComparer.Compare(one.Claim, other.Claim) is ValueState.Fits
        || (one.Claim.Kind == ClaimKind.Quote && other.Claim.Kind == ClaimKind.Quote && QuoteJudge.AreOneWording(one, other));
}

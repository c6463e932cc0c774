using ClaimCheck.Claims;

namespace ClaimCheck.Matching;

/// <summary>Tells what is said to come from what is said to have been: a plan and what came of it do not conflict.</summary>
internal static class AheadOf
{
    /// <summary>Whether one of two claims is a plan and the other tells of what has been.</summary>
    public static bool Differ(ClaimProfile a, ClaimProfile b) => (IsPlan(a) || IsPlan(b)) && !(Lies(a) && Lies(b));

    private static bool IsPlan(ClaimProfile claim) => claim.Claim.Modality is Modality.Planned or Modality.Expected;

    /// <summary>Whether a claim may speak of what is to come: a plan, a verb in the present, a later time.</summary>
    private static bool Lies(ClaimProfile claim) =>
        IsPlan(claim) || claim.Claim.Proposition is { IsPast: false } || (claim.Claim.When is { From: { } from } && claim.Article.Published is { } published && from > published);
}

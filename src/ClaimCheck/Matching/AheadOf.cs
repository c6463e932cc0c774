using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Tells what is said to come from what is said to have been: a plan and what came of it do not conflict.</summary>
internal static class AheadOf
{
    /// <summary>Whether one of two claims is a plan and the other tells of what has been.</summary>
    public static bool Differ(ClaimProfile a, ClaimProfile b) => (IsPlan(a) || IsPlan(b)) && !(Lies(a) && Lies(b));

    /// <summary>
    /// Whether one says that something will not be and the other that it will: "Wir werden kein Werk schließen" and "Das Werk
    /// soll 2027 geschlossen werden". Of what is to come no day that passes between the reports makes both true.
    /// </summary>
    public static bool AreDeniedAhead(ClaimProfile a, ClaimProfile b) =>
        (IsDeniedAhead(a) && b.Claim.Polarity == Polarity.Positive && IsAhead(b)) || (IsDeniedAhead(b) && a.Claim.Polarity == Polarity.Positive && IsAhead(a));

    /// <summary>Denied for all that is to come, and not for a day.</summary>
    private static bool IsDeniedAhead(ClaimProfile claim) => claim.Claim is { Polarity: Polarity.Negative, When: null } && IsPlan(claim);

    private static bool IsAhead(ClaimProfile claim) => IsPlan(claim) || (claim.Claim.Modality == Modality.Asserted && IsLater(claim));

    /// <summary>Whether a claim is told as planned or expected.</summary>
    public static bool IsPlan(ClaimProfile claim) => claim.Claim.Modality is Modality.Planned or Modality.Expected;

    /// <summary>Whether a claim may speak of what is to come: a plan, a verb in the present, a later time.</summary>
    private static bool Lies(ClaimProfile claim) =>
        IsPlan(claim) || claim.Claim.Proposition is { IsPast: false } || IsLater(claim);

    private static bool IsLater(ClaimProfile claim) => claim.Claim.When is { From: { } from } && claim.Article.Published is { } published && from > published;
}

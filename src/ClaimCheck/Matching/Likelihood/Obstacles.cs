using System.Collections.Frozen;
using ClaimCheck.Claims;
using ClaimCheck.Languages;

namespace ClaimCheck.Matching.Likelihood;

/// <summary>Tells which field by the rules keeps two figures apart: one sign among others for who weighs them all.</summary>
internal sealed class Obstacles(MatchingWords words, ClaimWords claimWords, WordClasses classes)
{
    private static readonly FrozenDictionary<string, Obstacle> ByRefusal = new Dictionary<string, Obstacle>(StringComparer.Ordinal)
    {
        ["different-role"] = Obstacle.Role,
        ["different-relation"] = Obstacle.Relation,
        ["different-basis"] = Obstacle.Basis,
        ["part-against-whole"] = Obstacle.Part,
        ["limit-against-value"] = Obstacle.Limit,
        ["planned-against-actual"] = Obstacle.Plan,
        ["different-reference"] = Obstacle.Reference,
        ["different-restriction"] = Obstacle.Restriction,
        ["period-against-moment"] = Obstacle.Period,
        ["different-place"] = Obstacle.Place,
        ["different-subject"] = Obstacle.Subject,
        ["different-time"] = Obstacle.Time,
        ["time-unknown"] = Obstacle.TimeUnknown,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly SlotFields fields = new(claimWords, classes);
    private readonly SlotUnifier slots = new(words, claimWords, classes);

    /// <summary>The field that keeps two claims apart; of several the first that is asked for, in the order of the articles.</summary>
    public Obstacle Of(ClaimProfile a, ClaimProfile b) => string.CompareOrdinal(a.Article.Id, b.Article.Id) <= 0 ? Between(a, b) : Between(b, a);

    private Obstacle Between(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Polarity != b.Claim.Polarity)
            return Obstacle.Polarity;
        if (a.Claim.Kind == ClaimKind.Date)
            return Obstacle.None;
        if (a.Claim.Kind == ClaimKind.Count && fields.Head(a, b) == FieldState.Different)
            return Obstacle.Thing;
        if (AreSitedApart(a, b))
            return Obstacle.Place;

        return slots.Refusal(a, b) is { } refusal ? ByRefusal.GetValueOrDefault(refusal, Obstacle.Other) : Obstacle.None;
    }

    /// <summary>171 km/h on the Brocken and 162 at a lighthouse: of the wind each place has its own, and each sentence names a place that the other does not.</summary>
    private bool AreSitedApart(ClaimProfile a, ClaimProfile b) =>
        slots.IsOfOtherSite(a, b)
        || ((words.SitedMeasures.Contains(a.Claim.Relation) || words.SitedMeasures.Contains(b.Claim.Relation)) && a.Names.Count > 0 && b.Names.Count > 0 && !a.Names.Overlaps(b.Names));
}

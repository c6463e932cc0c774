using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares the places of one event.</summary>
internal sealed class LocationJudge(ClaimWords words, Places places, WordClasses classes)
{
    private const string AreaScale = "area";

    /// <summary>The result for two places; <see langword="null"/> where the events differ or the places say nothing of each other.</summary>
    public Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Relation == RegionClaimReader.Relation || b.Claim.Relation == RegionClaimReader.Relation)
            return Regions(a, b);
        if (a.Claim.Place is not { } one || b.Claim.Place is not { } other || !AreOneEvent(a, b))
            return null;
        if (!a.Article.IsSurelyOneEventWith(b.Article))
            return Judgement.NotComparable("event-unsure");

        var isSame = classes.AreCompatible(one.Canonical, other.Canonical) || one.Within.Contains(other.Canonical) || other.Within.Contains(one.Canonical);
        if (a.Claim.Polarity != b.Claim.Polarity)
            return isSame ? new Judgement(Verdict.Contradiction, "location", Confidence.Good, []) : null;
        if (isSame)
            return a.Claim.Polarity == Polarity.Positive ? new Judgement(Verdict.Agreement, "agreement", Confidence.Fair, []) : null;
        if (a.Claim.Polarity == Polarity.Negative || a.Article.Locates(b, classes) || b.Article.Locates(a, classes))
            return null;

        return Excluding(a, b) || AreElsewhere(a, b) || AreOtherRooms(a, b) ? new Judgement(Verdict.Contradiction, "location", Confidence.Fair, [])
            : AreAreas(one, other) ? new Judgement(Verdict.Discrepancy, "location-open", Confidence.Weak, ["one-event-assumed"])
            : null;
    }

    /// <summary>"Wostotschny in Sibirien" and "Wostotschny im Fernen Osten": regions that exclude each other on the map, if not in every mouth.</summary>
    private Judgement? Regions(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Relation != b.Claim.Relation || a.Claim.Place is not { } one || b.Claim.Place is not { } other
            || !string.Equals(a.Claim.Subject?.Canonical, b.Claim.Subject?.Canonical, StringComparison.Ordinal)
            || !words.ExclusiveRegions.TryGetValue(one.Canonical, out var first) || !words.ExclusiveRegions.TryGetValue(other.Canonical, out var second) || first != second)
            return null;

        return string.Equals(one.Canonical, other.Canonical, StringComparison.Ordinal)
            ? new Judgement(Verdict.Agreement, "agreement", Confidence.Fair, [])
            : new Judgement(Verdict.Discrepancy, "location-open", Confidence.Weak, []);
    }

    /// <summary>"nicht im Maschinenraum, sondern auf dem Autodeck": the article that names one place denies the other.</summary>
    private bool Excluding(ClaimProfile a, ClaimProfile b) => a.Article.Denies(b, classes) || b.Article.Denies(a, classes);

    /// <summary>Two towns of which each article knows one only.</summary>
    private bool AreElsewhere(ClaimProfile a, ClaimProfile b) =>
        places.LieApart(a.Claim.Place!.Canonical, b.Claim.Place!.Canonical)
        && !a.Article.Names(b.Claim.Place.Canonical) && !b.Article.Names(a.Claim.Place.Canonical);

    /// <summary>"im Keller" and "im Dachstuhl", each the only one of its article.</summary>
    private bool AreOtherRooms(ClaimProfile a, ClaimProfile b) =>
        classes.AreExclusive(a.Claim.Place!.Canonical, b.Claim.Place!.Canonical)
        && !a.Article.Names(b.Claim.Place.Canonical) && !b.Article.Names(a.Claim.Place.Canonical);

    private bool AreAreas(ClaimPlace one, ClaimPlace other) => IsArea(one) && IsArea(other);

    private bool IsArea(ClaimPlace place)
    {
        var end = place.Canonical.IndexOf(' ', StringComparison.Ordinal);
        return words.Sites.TryGet(end < 0 ? place.Canonical : place.Canonical[..end], out var scale) && string.Equals(scale, AreaScale, StringComparison.Ordinal);
    }

    private static bool AreOneEvent(ClaimProfile a, ClaimProfile b) =>
        string.Equals(a.Claim.Event?.Trigger, b.Claim.Event?.Trigger, StringComparison.Ordinal)
        && SlotFields.Time(a, b) != FieldState.Different
        && a.Claim.Modality == b.Claim.Modality;
}

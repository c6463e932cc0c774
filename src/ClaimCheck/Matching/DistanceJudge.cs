using ClaimCheck.Claims;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares distances by their two ends.</summary>
internal static class DistanceJudge
{
    // Of a table of 100,000 distances the first ones are looked through.
    private const int MaximumClaims = 1000;

    /// <summary>At most this sure where only one end is shared.</summary>
    private static readonly Confidence OneEndShared = new(8);

    /// <summary>The result for two distances from a named point; <see langword="null"/> where the slot rules decide.</summary>
    public static Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (PointOf(a) is not { } one || PointOf(b) is not { } other)
            return null;
        if (a.Claim.Subject is not { } subject || b.Claim.Subject is not { } second)
            return null;

        if (AreEqual(one.Canonical, other.Canonical))
            return AreEqual(subject.Canonical, second.Canonical) ? null : OnePointTwoSubjects(a, one, b, other);

        // "X liegt 127 km südlich von Y" and "Y liegt 130 km nördlich von X" are one slot with its ends swapped.
        var isSwapped = AreEqual(one.Canonical, second.Canonical) && AreEqual(other.Canonical, subject.Canonical);
        if (!isSwapped)
            return Judgement.NotComparable("different-reference");

        return ValueComparer.Compare(a.Claim, b.Claim) switch
        {
            ValueState.Fits => new Judgement(Verdict.Agreement, "agreement", Confidence.Good, []),
            ValueState.Apart => new Judgement(Verdict.Contradiction, "value", Confidence.Good, []),
            _ => null,
        };
    }

    /// <summary>One reference point with two subjects: a person must look whether the subjects are one place.</summary>
    private static Judgement OnePointTwoSubjects(ClaimProfile a, ClaimReference point, ClaimProfile b, ClaimReference other)
    {
        // "vom Krater entfernt": places around one event lie near and far.
        var isOpen = a.Article != b.Article
            && !point.Canonical.Contains(':', StringComparison.Ordinal) && IsNamed(a, point) && IsNamed(b, other)
            && ValueComparer.Compare(a.Claim, b.Claim) is ValueState.Apart
            && IsPlace(a) == IsPlace(b)
            && !Gives(a.Article, b) && !Gives(b.Article, a);
        return isOpen
            ? new Judgement(Verdict.Discrepancy, "subject-open", OneEndShared, ["one-place-assumed"])
            : Judgement.NotComparable("different-subject");
    }

    /// <summary>"Bei Karlıova, 50 Kilometer östlich von Kiğı": a town named itself is not where the quake was.</summary>
    private static bool IsPlace(ClaimProfile claim) => claim.Article.Mentions.TypeOf(claim.Claim.Subject!) is EntityType.Place;

    private static bool IsNamed(ClaimProfile claim, ClaimReference point) => claim.Article.Mentions.IsNamed(new NamedSpan(point.Span, point.Canonical));

    /// <summary>Whether the article itself gives the distance of that other subject.</summary>
    private static bool Gives(ArticleProfile article, ClaimProfile other)
    {
        foreach (var known in article.Claims.AsSpan(0, Math.Min(article.Claims.Length, MaximumClaims)))
        {
            if (known.Claim.Relation == "distance" && known.Claim.Subject is { } subject && other.Claim.Subject is { } second
                && AreEqual(subject.Canonical, second.Canonical) && ValueComparer.Compare(known.Claim, other.Claim) == ValueState.Fits)
                return true;
        }

        return false;
    }

    private static ClaimReference? PointOf(ClaimProfile claim)
    {
        foreach (var reference in claim.Claim.References)
        {
            if (reference.Role == ReferenceRole.From)
                return reference;
        }

        return null;
    }

    private static bool AreEqual(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}

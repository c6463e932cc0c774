using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares dates of one event. Dates are the largest kind of claim and rarely conflict: verb and subject must agree.</summary>
internal static class DateJudge
{
    /// <summary>The result for two claims about when something happened; <see langword="null"/> where the events differ.</summary>
    public static Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Mention is not Mentions.TemporalMention one || b.Claim.Mention is not Mentions.TemporalMention other || one.Bound != other.Bound)
            return null;

        var isSame = SameSentence.Holds(a, b);
        if (!isSame && !IsOneEvent(a, b))
            return null;

        var state = ValueComparer.Compare(a.Claim, b.Claim);
        if (state == ValueState.Fits)
            return new Judgement(Verdict.Agreement, "agreement", isSame ? Confidence.Strong : Confidence.Good, []);
        if (state != ValueState.Apart || a.Claim.Relation != b.Claim.Relation)
            return null;
        if (a.Claim.Modality != b.Claim.Modality)
            return Judgement.NotComparable("planned-against-actual");

        if (isSame)
            return new Judgement(Verdict.Contradiction, "date", Confidence.Strong, []);

        // Two times of day for what one thing did in one event; other dates of one thing mostly tell of two events.
        return a.Claim.Relation == "time-of-day" && a.Claim.Modality == Modality.Asserted && EventGate.IsSurelyOneEvent(a.Article, b.Article)
            ? new Judgement(Verdict.Contradiction, "date", Confidence.Fair, ["same-time-assumed"])
            : Judgement.NotComparable("event-unsure");
    }

    private static bool IsOneEvent(ClaimProfile a, ClaimProfile b) =>
        a.Trigger is not null
        && string.Equals(a.Trigger, b.Trigger, StringComparison.Ordinal)
        && a.Subject is not null
        && !a.IsSubjectPronoun
        && string.Equals(a.Subject, b.Subject, StringComparison.Ordinal)
        && a.Claim.Modality == b.Claim.Modality;
}

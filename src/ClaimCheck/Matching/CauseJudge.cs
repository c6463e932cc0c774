using ClaimCheck.Analysis.Words;
using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares what two articles give as the cause of one event, where each gives one only.</summary>
internal sealed class CauseJudge(WordClasses classes)
{
    private const string Cause = "cause";

    // Of a list of 100,000 statements the first ones are looked through.
    private const int MostStatements = 500;

    /// <summary>The result for two statements; <see langword="null"/> where one names no cause, or both may name one in different words.</summary>
    public Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (!IsCause(a) || !IsCause(b) || MayBeOne(a, b))
            return null;
        if (!a.Article.IsSurelyOneEventWith(b.Article))
            return Judgement.NotComparable("event-unsure");
        if (SlotFields.Time(a, b) == FieldState.Different)
            return Judgement.NotComparable("different-time");
        if (!IsOnlyCause(a) || !IsOnlyCause(b))
            return Judgement.NotComparable("both-states-known");

        return PairJudge.AreTwoVoices(a, b)
            ? new Judgement(Verdict.Discrepancy, "cause-voices", Confidence.Fair, ["same-thing-assumed"])
            : new Judgement(Verdict.Contradiction, "cause", Confidence.Fair, ["same-thing-assumed"]);
    }

    private static bool IsCause(ClaimProfile claim) =>
        claim.Claim is { Relation: Cause, Polarity: Polarity.Positive, Modality: Modality.Asserted, Subject: not null };

    /// <summary>Whether a word of the one stands in the other or in the other article: "Kurzschluss" and "ein Kurzschluss in einem Ladegerät".</summary>
    private bool MayBeOne(ClaimProfile a, ClaimProfile b)
    {
        foreach (var one in Words(a))
        {
            if (b.Article.Names(one) || Words(b).Any(other => classes.AreOneHappening(one, other) || classes.AreCompatible(one, other) || classes.AreBroader(one, other) || SharePart(one, other)))
                return true;
        }

        return Words(b).Any(a.Article.Names);
    }

    private static bool SharePart(string one, string other) =>
        Compounds.German.Parts(one).Intersect(Compounds.German.Parts(other), StringComparer.Ordinal).Any();

    /// <summary>What the cause is, with the adjectives and nouns by it.</summary>
    private static IEnumerable<string> Words(ClaimProfile claim) =>
        claim.Claim.Restrictions.Select(word => word.Canonical).Prepend(claim.Claim.Subject!.Canonical);

    private bool IsOnlyCause(ClaimProfile claim) =>
        claim.Article.Index.InBlock(claim.Block).Take(MostStatements).All(other => other.Claim.Relation != Cause || other == claim || Words(other).Any(word => Words(claim).Any(own => classes.AreCompatible(word, own))));
}

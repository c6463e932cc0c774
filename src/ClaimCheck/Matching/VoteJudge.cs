using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares whether those who voted were of one mind, where each article tells of one vote only.</summary>
internal static class VoteJudge
{
    // The sentences must name one thing besides, if only the body that voted.
    private const int LeastShared = 2;

    // Of a list of 100,000 statements the first ones are looked through.
    private const int MostStatements = 500;

    /// <summary>The result for two statements; <see langword="null"/> where one of them tells of no vote.</summary>
    public static Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Relation != VoteReader.Relation || b.Claim.Relation != VoteReader.Relation || string.Equals(Unity(a), Unity(b), StringComparison.Ordinal))
            return null;
        if (!Context.SharesNoun(a, b, LeastShared))
            return null;
        if (!a.Article.IsSurelyOneEventWith(b.Article))
            return Judgement.NotComparable("event-unsure");
        if (SlotFields.Time(a, b) == FieldState.Different)
            return Judgement.NotComparable("different-time");
        if (!IsOnlyVote(a) || !IsOnlyVote(b))
            return Judgement.NotComparable("both-states-known");

        return PairJudge.AreTwoVoices(a, b)
            ? new Judgement(Verdict.Discrepancy, "state-voices", Confidence.Fair, ["same-thing-assumed"])
            : new Judgement(Verdict.Contradiction, "state", Confidence.Fair, ["same-thing-assumed"]);
    }

    private static string Unity(ClaimProfile claim) => claim.Claim.Proposition!.Predicate;

    private static bool IsOnlyVote(ClaimProfile claim) =>
        claim.Article.Index.InBlock(claim.Block).Take(MostStatements).All(other => other.Claim.Relation != VoteReader.Relation || string.Equals(Unity(other), Unity(claim), StringComparison.Ordinal));
}

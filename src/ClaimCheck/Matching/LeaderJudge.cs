using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares who led what two articles report: of one team or work there is one leader.</summary>
internal static class LeaderJudge
{
    private const string Leader = "leader";

    // Of a list of 100,000 statements the first ones are looked through.
    private const int MostStatements = 500;

    /// <summary>The result for two statements; <see langword="null"/> where one of them names no leader.</summary>
    public static Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Relation != Leader || b.Claim.Relation != Leader)
            return null;
        if (ShareName(a, b))
            return new Judgement(Verdict.Agreement, "agreement", Confidence.Fair, []);
        if (!a.Article.IsSurelyOneEventWith(b.Article))
            return Judgement.NotComparable("event-unsure");
        if (SlotFields.Time(a, b) == FieldState.Different)
            return Judgement.NotComparable("different-time");
        if (!IsOnlyLeader(a) || !IsOnlyLeader(b))
            return Judgement.NotComparable("both-states-known");

        return PairJudge.AreTwoVoices(a, b)
            ? new Judgement(Verdict.Discrepancy, "leader-voices", Confidence.Fair, ["same-thing-assumed"])
            : new Judgement(Verdict.Contradiction, "leader", Confidence.Fair, ["same-thing-assumed"]);
    }

    private static bool ShareName(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Proposition!.Arguments.Any(one => b.Claim.Proposition!.Arguments.Any(other => string.Equals(one.Canonical, other.Canonical, StringComparison.Ordinal)));

    /// <summary>Whether every leader its article names shares a name with this one.</summary>
    private static bool IsOnlyLeader(ClaimProfile claim) =>
        claim.Article.Index.InBlock(claim.Block).Take(MostStatements).All(other => other.Claim.Relation != Leader || ShareName(other, claim));
}

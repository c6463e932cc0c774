using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares records that reach back to different years: what was highest since 2011 cannot have been highest since 2003.</summary>
internal static class SuperlativeJudge
{
    /// <summary>The result for two records; <see langword="null"/> where they are about different things.</summary>
    public static Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (a.HeadLemma is not null && b.HeadLemma is not null && !string.Equals(a.Head, b.Head, StringComparison.Ordinal))
            return null;

        // "so viel wie seit 2003 nicht mehr" leaves open what was more; the only record of each article is the one.
        var isKnown = a.HeadLemma is not null && b.HeadLemma is not null;
        if (!isKnown && !(a.IsOnlyOne && b.IsOnlyOne))
            return Judgement.NotComparable("measure-unknown");
        if (!a.Article.IsSurelyOneEventWith(b.Article))
            return Judgement.NotComparable("event-unsure");

        return ValueComparer.Compare(a.Claim, b.Claim) == ValueState.Fits
            ? new Judgement(Verdict.Agreement, "agreement", Confidence.Good, [])
            : new Judgement(Verdict.Contradiction, "superlative", isKnown ? Confidence.Good : Confidence.Fair, isKnown ? [] : ["same-measure-assumed"]);
    }
}

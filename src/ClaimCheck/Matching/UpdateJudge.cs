using ClaimCheck.Claims;

namespace ClaimCheck.Matching;

/// <summary>Tells a later report that revises an earlier one from a conflict.</summary>
internal static class UpdateJudge
{
    /// <summary>An update where the slot grows and the later report is not lower, or where a cue stands by the later value.</summary>
    public static Judgement? Judge(ClaimProfile a, ClaimProfile b, bool isCumulative)
    {
        if (a.Article.Published is not { } one || b.Article.Published is not { } other || one == other)
            return null;

        var (earlier, later) = one < other ? (a, b) : (b, a);
        if (later.HasCorrectionCue)
            return new Judgement(Verdict.Update, "correction", default, []);

        return isCumulative && IsNotLower(earlier.Claim, later.Claim) ? new Judgement(Verdict.Update, "rising", default, []) : null;
    }

    private static bool IsNotLower(Claim earlier, Claim later) =>
        earlier.Value is { } before && later.Value is { } after
        && before.TryToSi(out var low) && after.TryToSi(out var high) && low.IsBelow(high);
}

using ClaimCheck.Claims;
using ClaimCheck.Values;

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
        if (earlier.Claim.Value?.Printed == later.Claim.Value?.Printed && earlier.Claim.Value?.Unit?.Code == later.Claim.Value?.Unit?.Code)
            return null;
        if (later.HasCorrectionCue && ValueComparer.Compare(a.Claim, b.Claim) != ValueState.Fits)
            return new Judgement(Verdict.Update, "correction", default, []);

        return isCumulative && IsNotLower(earlier.Claim, later.Claim) ? new Judgement(Verdict.Update, "rising", default, []) : null;
    }

    /// <summary>Whether a word by the later of two figures says that it replaces an earlier one.</summary>
    public static bool IsCorrected(ClaimProfile a, ClaimProfile b) =>
        a.Article.Published is { } one && b.Article.Published is { } other && one != other && (one < other ? b : a).HasCorrectionCue;

    /// <summary>"mindestens drei" and then "19": the intervals need not be disjoint, the printed figure has grown.</summary>
    private static bool IsNotLower(Claim earlier, Claim later) =>
        earlier.Value is { } before && later.Value is { } after
        && Printed(before) is { } low && Printed(after) is { } high && low < high
        && !(after.Comparator is Comparator.Approximately or Comparator.LessThan && ValueComparer.Compare(earlier, later) == ValueState.Fits);

    private static decimal? Printed(NumericValue value) =>
        value.Unit is null ? value.Printed : value.Unit.TryConvert(value.Printed, out var si) ? si : null;
}

using ClaimCheck.Claims;

namespace ClaimCheck.Matching;

/// <summary>Finds what is copied wrong though the number stays: another unit, "auf" in the place of "um".</summary>
internal static class SlipJudge
{
    /// <summary>The code of a level told in the place of a change.</summary>
    public const string LevelForChange = "level-for-change";

    /// <summary>The contradiction between two figures of one sentence that are the same number; <see langword="null"/> where they are none.</summary>
    public static Judgement? Judge(ClaimProfile a, ClaimProfile b) =>
        Code(a.Claim, b.Claim) is { } code && SameSentence.Holds(a, b)
            ? new Judgement(Verdict.Contradiction, code, SameSentence.ConfidenceOf(a, b), [])
            : null;

    private static string? Code(Claim a, Claim b)
    {
        if (a.Value is not { } one || b.Value is not { } other || one.Printed != other.Printed || one.Printed == 0)
            return null;
        if (!string.Equals(one.Unit?.Code, other.Unit?.Code, StringComparison.Ordinal))
            return one.Unit is null || other.Unit is null ? null : IsMoney(one) && IsMoney(other) ? "currency-swapped" : one.Dimension != other.Dimension ? "unit-swapped" : null;

        return a.Kind == ClaimKind.Change != (b.Kind == ClaimKind.Change) ? LevelForChange : null;
    }

    private static bool IsMoney(Values.NumericValue value) => value.Dimension.Name.StartsWith(Values.Dimension.Money.Name, StringComparison.Ordinal);
}

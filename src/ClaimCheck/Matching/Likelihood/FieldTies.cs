using System.Diagnostics;

namespace ClaimCheck.Matching.Likelihood;

/// <summary>Puts how two fields stand to each other into one scale.</summary>
internal static class FieldTies
{
    /// <summary>How two names or classes stand to each other; <paramref name="otherwise"/> is asked where both are known and not equal.</summary>
    public static Ties Of(string? one, string? other, Func<Ties> otherwise)
    {
        if (one is null || other is null)
            return one is null && other is null ? Ties.NeitherKnown : Ties.OneKnown;

        return string.Equals(one, other, StringComparison.Ordinal) ? Ties.Equal : otherwise();
    }

    /// <summary>The same as a comparison of fields says it.</summary>
    public static Ties Of(FieldState state) => state switch
    {
        FieldState.Same => Ties.Same,
        FieldState.Compatible => Ties.Compatible,
        FieldState.Different => Ties.Different,
        FieldState.Unknown => Ties.Unknown,
        _ => throw new UnreachableException(),
    };
}

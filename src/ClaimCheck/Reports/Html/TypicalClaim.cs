using ClaimCheck.Claims;
using ClaimCheck.Findings;
using ClaimCheck.Values;

namespace ClaimCheck.Reports.Html;

/// <summary>Chooses the claim that shows the value of a side.</summary>
internal static class TypicalClaim
{
    /// <summary>One with the very value of the side, before "mindestens zwölf" a plain "zwölf"; the default where none has it.</summary>
    public static T? Of<T>(IReadOnlyList<T> claims, Func<T, Claim> claimOf, string value) => claims
        .Where(claim => ValueWriter.German.Of(claimOf(claim)) == value)
        .OrderBy(claim => claimOf(claim).Value is { Comparator: not Comparator.Exactly })
        .FirstOrDefault();
}

namespace ClaimCheck.Claims;

/// <summary>How a clause is negated.</summary>
/// <param name="Form">The words that do it.</param>
/// <param name="Token">The negating word, or -1.</param>
/// <param name="Noun">The noun behind "kein", or -1.</param>
/// <param name="IsSoFar">Whether a word says that it holds for the time being.</param>
/// <param name="IsPartial">Whether the clause is denied in part or hedged: "nicht alle", "fast".</param>
/// <param name="IsNoMore">Whether it was so before: "nicht mehr".</param>
/// <param name="IsForEver">Whether it never was: "nie", "zu keinem Zeitpunkt".</param>
internal readonly record struct ClauseNegation(DenialForm Form, int Token, int Noun, bool IsSoFar, bool IsPartial, bool IsNoMore = false, bool IsForEver = false)
{
    /// <summary>Whether something is denied.</summary>
    public bool IsNegative => Form != DenialForm.None;
}

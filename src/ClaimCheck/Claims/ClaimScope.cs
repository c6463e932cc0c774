namespace ClaimCheck.Claims;

/// <summary>How much of a thing a value speaks of.</summary>
/// <param name="Place">The place it holds for, canonical; <see langword="null"/> where unknown.</param>
/// <param name="Part">Whether it is the whole, a part, each, a total, an average or an extreme.</param>
/// <param name="Per">What it is counted per: "100000 Einwohner"; <see langword="null"/> where nothing.</param>
public sealed record ClaimScope(string? Place, ScopePart Part, string? Per);

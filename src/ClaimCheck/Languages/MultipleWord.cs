namespace ClaimCheck.Languages;

/// <summary>A word that multiplies by itself.</summary>
/// <param name="Factor">What it multiplies with.</param>
/// <param name="Use">What it says beyond that, and what it needs.</param>
internal sealed record MultipleWord(decimal Factor, MultipleUse Use);

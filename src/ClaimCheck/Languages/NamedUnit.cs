using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>A unit as a word or symbol of the text names it.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Multiplier">What the number is multiplied with: 0.01 for a cent.</param>
/// <param name="TakesArticle">Whether "ein" before it is the number one.</param>
/// <param name="IsInformal">Whether it is a popular measure without exact size: "Fußballfeld".</param>
internal sealed record NamedUnit(Unit Unit, decimal Multiplier, bool TakesArticle, bool IsInformal);

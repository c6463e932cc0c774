namespace ClaimCheck.Languages;

/// <summary>An ending, part or whole word that stands for a unit or length of time.</summary>
/// <param name="Form">The letters.</param>
/// <param name="Value">The unit, or for whole words the TIMEX3 value.</param>
internal sealed record TimeCompound(string Form, string Value);

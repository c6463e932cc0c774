using ClaimCheck.Languages;

namespace ClaimCheck.Mentions.Numbers;

/// <summary>A number read from one word.</summary>
/// <param name="Value">The number.</param>
/// <param name="Place">Its last place that is not zero; halves count as 0.5.</param>
/// <param name="Suffix">What the end of the word makes of it.</param>
/// <param name="IsMultiplied">Whether a collective number such as "million" ends it.</param>
/// <param name="Tail">The hundred, thousand or collective number that ends it; 1 where there is none.</param>
/// <param name="HasFraction">Whether a fraction such as "einhalb" is in it.</param>
internal readonly record struct NumberWord(decimal Value, decimal Place, NumberSuffix Suffix, bool IsMultiplied, decimal Tail, bool HasFraction);

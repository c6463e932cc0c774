using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>A unit found behind a number.</summary>
/// <param name="Named">The unit.</param>
/// <param name="End">One past its last character.</param>
/// <param name="EndToken">The first token after it.</param>
/// <param name="IsRate">Whether it was composed with "pro" or a slash.</param>
internal readonly record struct ReadUnit(NamedUnit Named, int End, int EndToken, bool IsRate);

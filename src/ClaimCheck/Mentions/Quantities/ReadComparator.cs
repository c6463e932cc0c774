using ClaimCheck.Languages;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>A comparator found before a number.</summary>
/// <param name="Rule">What it makes of the number; <see langword="null"/> where there is none.</param>
/// <param name="IsBlurred">Whether an approximator stands between it and the number: "mindestens rund".</param>
/// <param name="Start">Its first token.</param>
internal readonly record struct ReadComparator(ComparatorRule? Rule, bool IsBlurred, int Start);

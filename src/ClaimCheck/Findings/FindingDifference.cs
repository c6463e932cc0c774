namespace ClaimCheck.Findings;

/// <summary>How far the sides lie apart at most.</summary>
/// <param name="Absolute">The difference in <paramref name="Unit"/>.</param>
/// <param name="Unit">The SI unit or currency; <see langword="null"/> for bare numbers.</param>
/// <param name="Ratio">The larger value over the smaller, one decimal place; <see langword="null"/> where one is zero or negative.</param>
public sealed record FindingDifference(decimal Absolute, string? Unit, decimal? Ratio);

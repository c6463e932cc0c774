namespace ClaimCheck.Findings.Derivations;

/// <summary>An explanation that was looked for and not found.</summary>
/// <param name="Code">Which: <c>both-figures-known</c>, <c>sum-of-parts</c>, <c>rounding</c>, <c>part-against-whole</c>, <c>planned-against-actual</c>, <c>limit-against-value</c>, <c>different-basis</c>, <c>update</c>.</param>
/// <param name="First">What the first side has that decides it; <see langword="null"/> where it has nothing.</param>
/// <param name="Second">The same of the second side.</param>
public sealed record TriedRefutation(string Code, string? First, string? Second);

namespace ClaimCheck.Findings;

/// <summary>Two claims of one event that look alike and were not compared, with the reason.</summary>
/// <param name="First">The id of the first claim.</param>
/// <param name="Second">The id of the second claim.</param>
/// <param name="Code">Why: <c>different-reference</c>, <c>different-time</c>, <c>subset</c>, <c>planned-against-actual</c>, …</param>
public sealed record Uncompared(string First, string Second, string Code);

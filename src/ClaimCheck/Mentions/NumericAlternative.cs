using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Another reading of a numeric expression.</summary>
/// <param name="Value">What it would stand for.</param>
/// <param name="Reason">The code of the reason why the first reading was chosen.</param>
public sealed record NumericAlternative(NumericValue Value, string Reason);

namespace ClaimCheck.Claims;

/// <summary>One of several states of a thing that exclude each other.</summary>
/// <param name="Group">What the states are about, as an English term: <c>finality</c>.</param>
/// <param name="Value">The state: <c>final</c>; a claim of negative polarity denies it.</param>
public sealed record ClaimState(string Group, string Value);

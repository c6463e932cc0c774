namespace ClaimCheck.Matching;

/// <summary>Two claims and what comparing them came to.</summary>
internal sealed record ClaimPair(ClaimProfile First, ClaimProfile Second, Judgement Judgement);

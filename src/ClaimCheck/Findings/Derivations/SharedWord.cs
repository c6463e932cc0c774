namespace ClaimCheck.Findings.Derivations;

/// <summary>A name or noun that two articles hold.</summary>
/// <param name="Word">The base form in lower case.</param>
/// <param name="Weight">How much it says: the rarer, the more; from 1.</param>
public sealed record SharedWord(string Word, int Weight);

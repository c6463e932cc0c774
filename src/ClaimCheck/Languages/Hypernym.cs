using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>A general noun: "Konzern", "Politikerin".</summary>
/// <param name="Names">The names it can take up.</param>
/// <param name="Heads">The base forms of the more special nouns it can take up, also as the last part of a compound.</param>
internal sealed record Hypernym(HypernymNames Names, FrozenSet<string> Heads);

using System.Collections.Immutable;

namespace ClaimCheck.Matching.Likelihood;

/// <summary>A word that stands near a figure.</summary>
/// <param name="Key">Its class.</param>
/// <param name="Lemma">The word itself.</param>
/// <param name="Weight">Its weight as a sign of one thing.</param>
/// <param name="Fields">Its fields of meaning.</param>
/// <param name="IsTopic">Whether the whole article is about it.</param>
internal readonly record struct ContextWord(string Key, string Lemma, int Weight, ImmutableArray<int> Fields, bool IsTopic);

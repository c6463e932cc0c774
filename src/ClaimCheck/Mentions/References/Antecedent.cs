using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.References;

/// <summary>What a word refers to, and why.</summary>
/// <param name="Tokens">The names or head nouns.</param>
/// <param name="Reason">Why.</param>
internal readonly record struct Antecedent(ImmutableArray<TokenRange> Tokens, ReferenceReason Reason);

using System.Collections.Immutable;

namespace ClaimCheck.Training.Corpora;

/// <summary>An annotated sentence.</summary>
/// <param name="Id">Its name in the corpus.</param>
/// <param name="Tokens">Its tokens, at least one.</param>
internal sealed record GoldSentence(string Id, ImmutableArray<GoldToken> Tokens);

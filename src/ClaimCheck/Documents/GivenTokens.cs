using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Documents;

/// <summary>Tokens and sentences that a document brings along, cut by somebody else.</summary>
/// <param name="Tokens">The tokens in text order, none empty, none overlapping; spans in <see cref="SourceDocument.Content"/>.</param>
/// <param name="Sentences">The sentences in text order; every token lies in exactly one, and none is without tokens.</param>
public sealed record GivenTokens(ImmutableArray<TextSpan> Tokens, ImmutableArray<TextSpan> Sentences);

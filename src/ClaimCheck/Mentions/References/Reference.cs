using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.References;

/// <summary>A pronoun or noun that takes up something named earlier in the text.</summary>
/// <param name="Span">The word that refers.</param>
/// <param name="Token">Its index.</param>
/// <param name="Antecedents">What it refers to, each by its name or by its head noun; two where "beide" joins two.</param>
/// <param name="Reason">Why.</param>
public sealed record Reference(TextSpan Span, int Token, ImmutableArray<TokenRange> Antecedents, ReferenceReason Reason);

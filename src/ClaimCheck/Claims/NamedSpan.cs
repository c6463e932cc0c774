using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Words of the text and what they stand for.</summary>
/// <param name="Span">The words.</param>
/// <param name="Canonical">The entity or lemma, the same for all words that stand for it.</param>
public sealed record NamedSpan(TextSpan Span, string Canonical);

using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>What a number counts.</summary>
/// <param name="Span">The noun as printed.</param>
/// <param name="Lemma">Its base form.</param>
public sealed record CountedThing(TextSpan Span, string Lemma);

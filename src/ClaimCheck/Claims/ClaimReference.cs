using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Something a claim is measured from, to, in or of.</summary>
/// <param name="Role">What it is to the claim.</param>
/// <param name="Span">The words.</param>
/// <param name="Canonical">The entity, the same for all its names; a border is the unordered pair of its countries.</param>
public sealed record ClaimReference(ReferenceRole Role, TextSpan Span, string Canonical);

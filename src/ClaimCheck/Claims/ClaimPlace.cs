using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Where the event of a claim happened.</summary>
/// <param name="Span">The words.</param>
/// <param name="Canonical">The place.</param>
/// <param name="Within">The places around it, nearest first.</param>
public sealed record ClaimPlace(TextSpan Span, string Canonical, ImmutableArray<string> Within);

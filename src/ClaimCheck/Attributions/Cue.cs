using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>The words that show that a statement is somebody's: "sagte", "teilte … mit", "zufolge".</summary>
/// <param name="Span">From the first to the last word.</param>
/// <param name="Parts">The words themselves where others stand between them; empty where <paramref name="Span"/> says it all.</param>
public sealed record Cue(TextSpan Span, ImmutableArray<TextSpan> Parts);

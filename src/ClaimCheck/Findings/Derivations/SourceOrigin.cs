using System.Collections.Immutable;

namespace ClaimCheck.Findings.Derivations;

/// <summary>Documents that count as one source.</summary>
/// <param name="Documents">Their ids, in ordinal order.</param>
/// <param name="Links">What joins them; empty for a single document.</param>
public sealed record SourceOrigin(ImmutableArray<string> Documents, ImmutableArray<SourceLink> Links);

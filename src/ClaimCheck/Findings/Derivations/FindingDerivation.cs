using System.Collections.Immutable;

namespace ClaimCheck.Findings.Derivations;

/// <summary>How a finding came about, step by step; made on demand by <see cref="ClaimPipeline.Explain"/>.</summary>
/// <param name="Finding">What is explained.</param>
/// <param name="Pairs">The pairs of claims that it rests on, the surest first, at most <see cref="MostPairs"/>.</param>
/// <param name="Events">Why the articles are taken to report one event; empty for a finding inside one article.</param>
/// <param name="Origins">How the sources of each side were counted, in the order of the sides.</param>
public sealed record FindingDerivation(
    Finding Finding, ImmutableArray<PairDerivation> Pairs, ImmutableArray<EventEvidence> Events, ImmutableArray<SideOrigins> Origins)
{
    /// <summary>No more pairs than this are explained: the sides of a finding may hold hundreds of claims each.</summary>
    public const int MostPairs = 200;
}

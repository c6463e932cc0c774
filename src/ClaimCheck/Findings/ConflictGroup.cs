using ClaimCheck.Matching;

namespace ClaimCheck.Findings;

/// <summary>The sides of one finding before it is written out.</summary>
/// <param name="Sides">The claims of each side, in document order.</param>
/// <param name="Fits">Claims that fit more than one side.</param>
/// <param name="Pairs">The judged pairs across the sides.</param>
internal sealed record ConflictGroup(IReadOnlyList<List<ClaimProfile>> Sides, IReadOnlyList<ClaimProfile> Fits, IReadOnlyList<ClaimPair> Pairs);

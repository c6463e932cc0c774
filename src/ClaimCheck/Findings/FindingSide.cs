using System.Collections.Immutable;

namespace ClaimCheck.Findings;

/// <summary>Claims that fit each other, against those of the other sides.</summary>
/// <param name="Value">The value in German notation, with its unit.</param>
/// <param name="Claims">The ids of the claims, in document order.</param>
/// <param name="Sources">The number of articles.</param>
/// <param name="IndependentSources">The number of origins: agency copy and near-duplicates count once.</param>
public sealed record FindingSide(string Value, ImmutableArray<string> Claims, int Sources, int IndependentSources);

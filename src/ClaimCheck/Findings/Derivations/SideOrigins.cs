using System.Collections.Immutable;

namespace ClaimCheck.Findings.Derivations;

/// <summary>How the sources of a side were counted.</summary>
/// <param name="Value">The value of the side in German notation.</param>
/// <param name="Origins">The independent sources; each counts once.</param>
/// <param name="Superseded">Ids of documents that do not count, because another one corrects them.</param>
public sealed record SideOrigins(string Value, ImmutableArray<SourceOrigin> Origins, ImmutableArray<string> Superseded);

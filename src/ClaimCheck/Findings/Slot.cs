using System.Collections.Immutable;

namespace ClaimCheck.Findings;

/// <summary>What a value fills, and the claims that fill it.</summary>
/// <param name="Name">A readable description of the slot.</param>
/// <param name="Claims">The ids of its claims, in document order.</param>
public sealed record Slot(string Name, ImmutableArray<string> Claims);

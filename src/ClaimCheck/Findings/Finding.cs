using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Findings;

/// <summary>One slot whose values disagree, or agree across independent sources.</summary>
public sealed record Finding
{
    /// <summary><c>f1</c>, <c>f2</c>, … in output order.</summary>
    public required string Id { get; init; }

    /// <summary>A hash over slot, kind and the normalized values of the sides; stable against edits elsewhere.</summary>
    public required string Key { get; init; }

    /// <summary>What it says.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>Across articles or within one.</summary>
    public required FindingScope Scope { get; init; }

    /// <summary>The relation of its slot.</summary>
    public required string Relation { get; init; }

    /// <summary>The evidence class.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The sides; exactly one in a corroboration, at least two otherwise.</summary>
    public required ImmutableArray<FindingSide> Sides { get; init; }

    /// <summary>The ids of claims that fit more than one side.</summary>
    public ImmutableArray<string> Fits { get; init; } = [];

    /// <summary>How far the sides lie apart; <see langword="null"/> where they are no numbers.</summary>
    public FindingDifference? Difference { get; init; }

    /// <summary>Why.</summary>
    public required FindingReason Reason { get; init; }
}

using System.Collections.Immutable;

namespace ClaimCheck.Reports;

/// <summary>A finding that people have looked at and accepted.</summary>
public sealed record BaselineEntry
{
    /// <summary>The key of the finding.</summary>
    public required string Key { get; init; }

    /// <summary>Its kind: <c>contradiction</c>, <c>discrepancy</c>, <c>update</c> or <c>corroboration</c>.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>What is measured: <c>casualties</c>, <c>distance</c>, …</summary>
    public string Relation { get; init; } = string.Empty;

    /// <summary>The values of the sides in German notation, for people to recognize the finding by.</summary>
    public ImmutableArray<string> Sides { get; init; } = [];

    /// <summary>The ids of its documents: the same key in other documents is another finding. Empty for any.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>Why it is accepted, in the words of whoever did; empty until somebody says so.</summary>
    public string Reason { get; init; } = string.Empty;
}

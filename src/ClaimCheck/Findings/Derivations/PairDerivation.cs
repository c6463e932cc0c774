using System.Collections.Immutable;
using ClaimCheck.Matching;
using ClaimCheck.Values;

namespace ClaimCheck.Findings.Derivations;

/// <summary>How two claims were compared.</summary>
public sealed record PairDerivation
{
    /// <summary>The id of the first claim.</summary>
    public required string First { get; init; }

    /// <summary>The id of the second claim.</summary>
    public required string Second { get; init; }

    /// <summary>The rule that decided: a reason code such as <c>value</c> or <c>subject-open</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The evidence class of this pair.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The fields of the slot in a fixed order, those that neither claim knows included.</summary>
    public required ImmutableArray<SlotField> Fields { get; init; }

    /// <summary>Codes of the evidence that both speak of one thing: <c>same-head</c>, <c>same-name</c>, …; empty where a rule of its own aligned them.</summary>
    public required ImmutableArray<string> Witnesses { get; init; }

    /// <summary>Codes of what had to be assumed.</summary>
    public required ImmutableArray<string> Assumed { get; init; }

    /// <summary>How the values lie to each other.</summary>
    public required ValueState Values { get; init; }

    /// <summary>What the first claim states; <see langword="null"/> where it is neither a number nor a time.</summary>
    public ComparedValue? FirstValue { get; init; }

    /// <summary>What the second claim states; <see langword="null"/> where it is neither a number nor a time.</summary>
    public ComparedValue? SecondValue { get; init; }

    /// <summary>What could have explained the conflict and did not apply; empty where there is no conflict.</summary>
    public required ImmutableArray<TriedRefutation> Refutations { get; init; }
}

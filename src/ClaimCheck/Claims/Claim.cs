using System.Collections.Immutable;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>One checkable statement: a slot, its value, and who says so.</summary>
/// <remarks>What is unknown is <see langword="null"/> or empty, and unknown is not equal. All spans count in the document's content.</remarks>
public sealed record Claim
{
    /// <summary>Unique in one run: the document's id, <c>#</c> and a running number from 1.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the document.</summary>
    public required string Document { get; init; }

    /// <summary>What kind of statement it is.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>The sentence it stands in.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>The words that state it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number or time it holds; <see langword="null"/> for statements and quotes.</summary>
    public Mention? Mention { get; init; }

    /// <summary>What the claim is about.</summary>
    public NamedSpan? Subject { get; init; }

    /// <summary>The word that names what is measured: "Umsatz", "Tiefe"; <see langword="null"/> where none was found.</summary>
    public NamedSpan? Measure { get; init; }

    /// <summary>What is measured, as an English term: <c>distance</c>, <c>range</c>, <c>count</c>, <c>casualties</c>, <c>price</c>.</summary>
    public required string Relation { get; init; }

    /// <summary>What it is measured from, to, in or of.</summary>
    public ImmutableArray<ClaimReference> References { get; init; } = [];

    /// <summary>What a count counts.</summary>
    public CountedThing? Counted { get; init; }

    /// <summary>The role of those counted: <c>dead</c>, <c>injured</c>, <c>missing</c>, <c>evacuated</c>, <c>arrested</c>, <c>participant</c>.</summary>
    public string? Role { get; init; }

    /// <summary>Words that narrow what is counted or measured, in text order.</summary>
    public ImmutableArray<NamedSpan> Restrictions { get; init; } = [];

    /// <summary>How much of the thing the value speaks of.</summary>
    public ClaimScope? Scope { get; init; }

    /// <summary>What the value is based on: a register, a preliminary count, net or gross.</summary>
    public string? Basis { get; init; }

    /// <summary>The direction and ends of a change; only for <see cref="ClaimKind.Change"/>.</summary>
    public ClaimChange? Change { get; init; }

    /// <summary>Whether this is a value or a limit that is set.</summary>
    public ValueBound Bound { get; init; }

    /// <summary>The id of the claim that this is a part of ("davon").</summary>
    public string? Of { get; init; }

    /// <summary>Where the event happened.</summary>
    public ClaimPlace? Place { get; init; }

    /// <summary>The numbers of a score in order; empty for all other kinds.</summary>
    public ImmutableArray<decimal> Score { get; init; } = [];

    /// <summary>The event it belongs to.</summary>
    public ClaimEvent? Event { get; init; }

    /// <summary>The state that a statement puts its subject into; <see langword="null"/> for all other kinds.</summary>
    public ClaimState? State { get; init; }

    /// <summary>What a statement says of its subject; <see langword="null"/> for all other kinds and for states.</summary>
    public ClaimProposition? Proposition { get; init; }

    /// <summary>The value, for numeric claims.</summary>
    public NumericValue? Value { get; init; }

    /// <summary>The time, for claims that state one.</summary>
    public Timex? Timex { get; init; }

    /// <summary>When the claim holds, where known.</summary>
    public Timex? When { get; init; }

    /// <summary>Who says so.</summary>
    public ClaimAttribution Attribution { get; init; } = ClaimAttribution.Article;

    /// <summary>How firmly.</summary>
    public Modality Modality { get; init; }

    /// <summary>Affirmed or denied.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How sure the reading is.</summary>
    public Confidence Confidence { get; init; } = Confidence.Strong;
}

using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>A date, time, duration or set.</summary>
/// <param name="Type">What kind of expression it is.</param>
/// <param name="Span">All its words, prepositions such as "seit" and "bis" included where they bound the time.</param>
/// <param name="Core">The words without approximators and bounding prepositions.</param>
/// <param name="Tokens">The tokens that <paramref name="Span"/> touches.</param>
/// <param name="Timex">What it stands for.</param>
public sealed record TemporalMention(MentionType Type, TextSpan Span, TextSpan Core, TokenRange Tokens, Timex Timex)
    : Mention(Type, Span, Core, Tokens)
{
    /// <summary>The two ends of a range, as mentions of their own; empty otherwise.</summary>
    public ImmutableArray<TemporalMention> Parts { get; init; } = [];

    /// <summary>The length of a duration as a quantity in seconds, months or years; <see langword="null"/> for other types and vague lengths.</summary>
    public NumericValue? Length { get; init; }

    /// <summary>Other readings, with what leaves them open; empty where there is but one.</summary>
    public ImmutableArray<TemporalAlternative> Alternatives { get; init; } = [];

    /// <summary>Whether the text calls it local time ("Ortszeit"): its offset is that of the place the sentence names.</summary>
    public bool IsLocalTime { get; init; }

    /// <summary>How the expression is bounded: "seit" is <see cref="TemporalBound.Since"/>.</summary>
    public TemporalBound Bound { get; init; }
}

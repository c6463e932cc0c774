using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>A time expression without the words that bound it.</summary>
/// <param name="Type">What kind of expression it is.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Timex">What it stands for.</param>
internal sealed record TimeReading(MentionType Type, TokenRange Tokens, Timex Timex)
{
    /// <summary>The length, for durations with a known one.</summary>
    public NumericValue? Length { get; init; }

    /// <summary>The unit of a length: <c>a</c>, <c>mo</c>, <c>wk</c>, <c>d</c>, <c>h</c>, <c>min</c>, <c>s</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>The number of units, for durations with a known one.</summary>
    public decimal Count { get; init; }

    /// <summary>How many of <see cref="Unit"/> one of the printed units is: 3 for a quarter in months.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>The day of the week, 1 to 7, where nothing else tells which day is meant; otherwise 0.</summary>
    public int Weekday { get; init; }

    /// <summary>Other readings.</summary>
    public ImmutableArray<TemporalAlternative> Alternatives { get; init; } = [];

    /// <summary>Whether the words say that the time is that of the place.</summary>
    public bool IsLocalTime { get; init; }

    /// <summary>The ends of a range.</summary>
    public (TimeReading First, TimeReading Last)? Ends { get; init; }
}

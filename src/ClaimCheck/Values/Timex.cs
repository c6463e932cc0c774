using NodaTime;

namespace ClaimCheck.Values;

/// <summary>A time expression with its ISO 8601 value and the stretch of time behind it.</summary>
/// <param name="Type">The TIMEX3 type.</param>
/// <param name="Value">The TIMEX3 value: <c>2023-09-13</c>, <c>2023-09-13T19:42</c>, <c>2023-W37</c>, <c>P4Y</c>, <c>PAST_REF</c>;
/// the minute of a match is <c>MATCH-M88</c>, in added time <c>MATCH-M90+4</c>, and has no place in the calendar.</param>
/// <param name="From">The first moment covered, local time; <see langword="null"/> where open or unknown.</param>
/// <param name="To">The first moment no longer covered; <see langword="null"/> where open or unknown.</param>
/// <param name="Mod">The TIMEX3 modifier (<c>START</c>, <c>MID</c>, <c>END</c>, <c>APPROX</c>, <c>BEFORE</c>, <c>AFTER</c>, <c>MORE_THAN</c>, <c>LESS_THAN</c>, <c>EQUAL_OR_MORE</c>, <c>EQUAL_OR_LESS</c>), where there is one.</param>
/// <param name="Offset">The offset from UTC of <paramref name="From"/> and <paramref name="To"/>, where the text gives or implies one.</param>
public sealed record Timex(
    TimexType Type, string Value, LocalDateTime? From, LocalDateTime? To, string? Mod = null, Offset? Offset = null)
{
    /// <summary>TIMEX3 for a time in the past that is not named.</summary>
    internal const string PastReference = "PAST_REF";

    private const string MatchMinute = "MATCH-";

    // From the end: the colon before the minutes.
    private const int ClockMark = 3;

    /// <summary>Whether it is the minute of a match, which has no place in the calendar.</summary>
    internal bool IsOfMatch => Value.StartsWith(MatchMinute, StringComparison.Ordinal);

    /// <summary>Whether it is a clock time such as <c>2025-03-11T07:40</c>, not a part of the day.</summary>
    internal bool IsClock => Type == TimexType.Time && Value.Length > ClockMark && Value[^ClockMark] == ':';

    /// <summary>Whether both name stretches of the calendar that share no moment.</summary>
    public bool IsApartFrom(Timex other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var shift = Offset is { } own && other.Offset is { } theirs ? own - theirs : NodaTime.Offset.Zero;
        return IsBefore(To, Shift(other.From, shift)) || IsBefore(Shift(other.To, shift), From);
    }

    private static bool IsBefore(LocalDateTime? end, LocalDateTime? start) =>
        end is { } e && start is { } s && e <= s;

    private static LocalDateTime? Shift(LocalDateTime? moment, Offset by) =>
        moment is { } m ? m.PlusSeconds(by.Seconds) : null;
}

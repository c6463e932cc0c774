using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>A number, or two that bound a range, with a unit; comparators are looked for later.</summary>
/// <param name="First">The number, or the lower end of the range.</param>
/// <param name="Last">The upper end of a range.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Type">What kind of mention it becomes.</param>
/// <param name="Rule">The case of tolerances.tsv.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The first token after it.</param>
/// <param name="Span">Its characters.</param>
internal readonly record struct Amount(
    Numeral First, Numeral? Last, Unit? Unit, MentionType Type, string Rule, int Start, int End, TextSpan Span)
{
    /// <summary>Whether the range stands after "zwischen".</summary>
    public bool IsRange => Last is not null;
}

using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Numbers;

/// <summary>One number as the text prints it, without unit and comparator.</summary>
/// <param name="Value">The number, multipliers resolved; for a band its low end.</param>
/// <param name="High">The high end of a band; <see langword="null"/> where it is open or no band.</param>
/// <param name="Place">The last printed place that is not zero: 10 for 650, 0.01 for 9,84.</param>
/// <param name="Form">How it is printed.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Tokens">The tokens it touches.</param>
internal readonly record struct Numeral(
    decimal Value, decimal? High, decimal Place, NumberForm Form, TextSpan Span, TokenRange Tokens)
{
    /// <summary>A comparator inside the number: "ein knappes Dutzend".</summary>
    public ComparatorPhrase? Comparator { get; init; }

    /// <summary>The product of its collective numbers: a million for "1,2 Millionen".</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>Whether a collective number ("Millionen") belongs to it.</summary>
    public bool IsMultiplied { get; init; }
}

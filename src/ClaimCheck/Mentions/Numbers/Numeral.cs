using System.Numerics;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Numbers;

/// <summary>One number as the text prints it, without unit and comparator.</summary>
/// <param name="Value">The number, multipliers resolved; for a band its low end; <see cref="Limit"/> with the sign of the number where that is larger.</param>
/// <param name="High">The high end of a band; <see langword="null"/> where it is open or no band.</param>
/// <param name="Place">The last printed place that is not zero: 10 for 650, 0.01 for 9,84.</param>
/// <param name="Form">How it is printed.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Tokens">The tokens it touches.</param>
internal readonly record struct Numeral(
    decimal Value, decimal? High, decimal Place, NumberForm Form, TextSpan Span, TokenRange Tokens)
{
    /// <summary>Numbers from here on are kept as whole numbers without bound: a decimal ends at 7.9e28, and tolerances need room.</summary>
    public const decimal Limit = 1e28m;

    /// <summary>The number itself where it is not smaller than <see cref="Limit"/>.</summary>
    public BigInteger? Exact { get; init; }

    /// <summary>A comparator inside the number: "ein knappes Dutzend".</summary>
    public ComparatorPhrase? Comparator { get; init; }

    /// <summary>The product of its collective numbers: a million for "1,2 Millionen".</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>The collective number that ends the word, which a suspended compound shares: 1000 for "dreitausend" behind "zwei- bis".</summary>
    public decimal Tail { get; init; } = 1;

    /// <summary>Whether a collective number ("Millionen") belongs to it.</summary>
    public bool IsMultiplied { get; init; }

    /// <summary>The number times <paramref name="factor"/> (positive).</summary>
    public Numeral Times(decimal factor) => factor == 1 ? this : Times(new NumberMultiplier((BigInteger)factor, factor));

    /// <summary>The number times a collective number.</summary>
    public Numeral Times(NumberMultiplier multiplier)
    {
        if (Exact is null && multiplier.Factor is { } factor && (factor <= 1 || Math.Abs(Value) < Limit / factor))
            return this with { Value = Value * factor, High = factor <= 1 || High < Limit / factor ? High * factor : null, Place = Place * factor };

        // Four decimals are more than any text prints before a number of this size.
        var exact = Exact ?? (Math.Abs(Value) < 1e20m ? (BigInteger)(Value * 10_000) : (BigInteger)Value * 10_000);
        return Beyond(Exact is null ? exact * multiplier.Exact / 10_000 : exact * BigInteger.Max(multiplier.Exact, 1));
    }

    /// <summary>The number without what it has behind the comma.</summary>
    public BigInteger Whole => Exact ?? (BigInteger)Value;

    /// <summary>The last place of the number that is not zero, at least 1.</summary>
    public BigInteger LastPlace
    {
        get
        {
            if (Exact is not { } exact)
                return (BigInteger)Math.Max(Place, 1);
            BigInteger place = 1;
            for (; !exact.IsZero && exact % 10 == 0; exact /= 10)
                place *= 10;
            return place;
        }
    }

    /// <summary>The sum of two numbers, the second of which is smaller than the last place of this one.</summary>
    public Numeral Plus(in Numeral addend) => Exact is null && addend.Exact is null
        ? this with { Value = Value + addend.Value, Place = addend.Place }
        : Beyond(Whole + addend.Whole);

    /// <summary>The same numeral with a number that is too large for a value.</summary>
    public Numeral Beyond(BigInteger exact) => this with { Value = exact.Sign < 0 ? -Limit : Limit, High = null, Place = 1, Exact = exact };

    /// <summary>The number with the other sign.</summary>
    public Numeral Negated() => this with { Value = -Value, Exact = -Exact };
}

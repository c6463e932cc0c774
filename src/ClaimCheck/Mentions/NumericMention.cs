using System.Collections.Immutable;
using System.Numerics;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>A number, quantity, amount of money, share, age or score.</summary>
/// <param name="Type">What kind of expression it is.</param>
/// <param name="Span">All its words, approximators and comparators included.</param>
/// <param name="Core">The words without approximators and comparators.</param>
/// <param name="Tokens">The tokens that <paramref name="Span"/> touches.</param>
/// <param name="Value">What it stands for.</param>
public sealed record NumericMention(MentionType Type, TextSpan Span, TextSpan Core, TokenRange Tokens, NumericValue Value)
    : Mention(Type, Span, Core, Tokens)
{
    /// <summary>Other readings, most likely first: "Pfund" as mass and as money.</summary>
    public ImmutableArray<NumericAlternative> Alternatives { get; init; } = [];

    /// <summary>The two numbers of a score; empty for all other types.</summary>
    public ImmutableArray<decimal> Score { get; init; } = [];

    /// <summary>Whether this is the size of a change: "um 3 Prozent", "ein Plus von 1.240".</summary>
    public bool IsChange { get; init; }

    /// <summary>
    /// The number itself where it is 10^28 or more ("zwei Quintillionen"); <see langword="null"/> for all that fit into a value.
    /// <see cref="Value"/> is then open: it only says that the number is at least 10^28 (or at most -10^28), and no such value conflicts with another.
    /// Fractions of one are cut off.
    /// </summary>
    public BigInteger? Exact { get; init; }
}

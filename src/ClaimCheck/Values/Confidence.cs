using System.Globalization;

namespace ClaimCheck.Values;

/// <summary>A probability in steps of 0.05, kept as a whole number so that no sum depends on the machine.</summary>
/// <param name="Twentieths">The probability in twentieths, 0 to 20.</param>
public readonly record struct Confidence(int Twentieths) : IComparable<Confidence>
{
    /// <summary>Evidence class A: the same sentence with one value changed.</summary>
    public static Confidence Strong { get; } = new(18);

    /// <summary>Evidence class B: every field of the slot known and equal.</summary>
    public static Confidence Good { get; } = new(14);

    /// <summary>Evidence class C: one field of the slot unknown.</summary>
    public static Confidence Fair { get; } = new(10);

    /// <summary>Evidence class D: alignment in part only.</summary>
    public static Confidence Weak { get; } = new(6);

    /// <summary>The probability as a decimal number with at most two places.</summary>
    public decimal Value => Twentieths * 0.05m;

    /// <summary>One class of evidence lower (0.2 less), at least <see cref="Weak"/>.</summary>
    public Confidence Lowered() => new(Math.Max(Twentieths - 4, Weak.Twentieths));

    /// <summary>The smaller of the two.</summary>
    public Confidence AtMost(Confidence other) => new(Math.Min(Twentieths, other.Twentieths));

    /// <inheritdoc/>
    public int CompareTo(Confidence other) => Twentieths.CompareTo(other.Twentieths);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("0.0#", CultureInfo.InvariantCulture);
}

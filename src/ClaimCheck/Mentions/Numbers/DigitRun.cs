using System.Numerics;

namespace ClaimCheck.Mentions.Numbers;

/// <summary>A number in digits.</summary>
/// <param name="Value">The number.</param>
/// <param name="Place">The last printed place that is not zero.</param>
/// <param name="End">One past its last character.</param>
/// <param name="Form">Digits, year-like, dotted or a fraction.</param>
internal readonly record struct DigitRun(decimal Value, decimal Place, int End, NumberForm Form)
{
    /// <summary>The number itself where a value cannot hold it: more than 28 digits in groups.</summary>
    public BigInteger? Exact { get; init; }
}

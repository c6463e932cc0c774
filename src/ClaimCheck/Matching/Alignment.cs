using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Whether two claims speak of one thing, and why.</summary>
/// <param name="Refusal">The code of the field or missing evidence that keeps them apart; <see langword="null"/> where they are aligned.</param>
/// <param name="Confidence">The evidence class of an alignment.</param>
/// <param name="Assumed">Codes of fields that had to be assumed.</param>
/// <param name="Witnesses">Codes of the evidence that they speak of one thing.</param>
internal sealed record Alignment(string? Refusal, Confidence Confidence, ImmutableArray<string> Assumed, ImmutableArray<string> Witnesses)
{
    /// <summary>The witness of one sentence with two figures.</summary>
    public const string SameSentence = "same-sentence";

    public bool IsAligned => Refusal is null;

    /// <summary>Whether the claims are one sentence with two figures: then the printed figures are compared, not what they leave open.</summary>
    public bool IsOfOneSentence => IsAligned && Witnesses is [SameSentence];

    public static Alignment Refused(string code) => new(code, default, [], []);
}

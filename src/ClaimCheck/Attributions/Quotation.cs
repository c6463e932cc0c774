using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>A statement that the text gives as somebody's.</summary>
/// <param name="Type">How it is rendered.</param>
/// <param name="Spans">The statement without its frame, in text order; more than one where the frame stands inside it.</param>
/// <param name="Speaker">Whose statement it is; <see langword="null"/> where the text does not say.</param>
/// <param name="Cue">What shows it; <see langword="null"/> for continuations without a frame.</param>
/// <param name="Commitment">How far the outlet stands behind it.</param>
/// <param name="Via">Whoever passed it on, in order from the speaker to the outlet.</param>
public sealed record Quotation(
    QuotationType Type,
    ImmutableArray<TextSpan> Spans,
    Speaker? Speaker,
    Cue? Cue,
    Commitment Commitment,
    ImmutableArray<Speaker> Via)
{
    /// <summary>Whether a span of the statement covers <paramref name="position"/>.</summary>
    public bool Covers(TextSpan position)
    {
        foreach (var span in Spans)
        {
            if (span.Contains(position))
                return true;
        }

        return false;
    }
}

using System.Collections.Immutable;
using ClaimCheck.Attributions;

namespace ClaimCheck.Claims;

/// <summary>Who states a claim.</summary>
/// <param name="Mode">How it is given as somebody's.</param>
/// <param name="Speaker">Whose statement it is; <see langword="null"/> where the article itself speaks or names nobody.</param>
/// <param name="Via">Whoever passed it on.</param>
/// <param name="Cue">What shows it.</param>
/// <param name="Commitment">How far the outlet stands behind it.</param>
public sealed record ClaimAttribution(
    AttributionMode Mode, Speaker? Speaker, ImmutableArray<Speaker> Via, Cue? Cue, Commitment Commitment)
{
    /// <summary>The article itself says so.</summary>
    public static ClaimAttribution Article { get; } = new(AttributionMode.None, null, [], null, Commitment.Asserted);
}

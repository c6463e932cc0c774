using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Whoever makes or passes on a statement.</summary>
/// <param name="Span">The words that name it.</param>
/// <param name="Canonical">The same for every mention of one voice; the words themselves where nothing better is known.</param>
/// <param name="Type">What kind of voice it is.</param>
public sealed record Speaker(TextSpan Span, string Canonical, SpeakerType Type);

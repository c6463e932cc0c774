using ClaimCheck.Matching;

namespace ClaimCheck.Findings.Derivations;

/// <summary>One field of the slot of two claims.</summary>
/// <param name="Name">Which: <c>kind relation counted role subject references direction place time part restriction basis bound modality polarity trigger voice</c>.</param>
/// <param name="State">What comparing it gave.</param>
/// <param name="First">What the first claim has there: words of the text or a code; <see langword="null"/> where it has nothing.</param>
/// <param name="Second">The same of the second claim.</param>
public sealed record SlotField(string Name, FieldState State, string? First, string? Second);

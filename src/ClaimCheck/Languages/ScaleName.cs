using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>A word that makes a number a point on a scale: "Windstärke".</summary>
/// <param name="Unit">The unit of the scale; <see langword="null"/> for places and steps.</param>
/// <param name="IsOrdinal">Whether the number is a place in an order.</param>
/// <param name="IsRate">Whether the number is a rate.</param>
internal sealed record ScaleName(Unit? Unit, bool IsOrdinal, bool IsRate);

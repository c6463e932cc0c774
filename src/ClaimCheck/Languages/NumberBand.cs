namespace ClaimCheck.Languages;

/// <summary>A word for a rough number.</summary>
/// <param name="Low">The least number it stands for.</param>
/// <param name="High">The largest; <see langword="null"/> where it is open.</param>
/// <param name="NeedsMultiplier">Whether it counts only before a word such as "hundert".</param>
/// <param name="TakesMultiplier">Whether a multiplier may follow.</param>
internal sealed record NumberBand(decimal Low, decimal? High, bool NeedsMultiplier, bool TakesMultiplier);

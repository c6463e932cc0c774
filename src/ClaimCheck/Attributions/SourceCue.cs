namespace ClaimCheck.Attributions;

/// <summary>A preposition that names a source.</summary>
/// <param name="IsPostposition">Whether the source stands before it: "zufolge".</param>
/// <param name="NeedsNoun">Whether it counts only with a noun of saying: "nach Angaben".</param>
/// <param name="Role">What the named voice is to the statement.</param>
internal sealed record SourceCue(bool IsPostposition, bool NeedsNoun, SourceRole Role);

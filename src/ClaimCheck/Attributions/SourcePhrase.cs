using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>A phrase that names a source inside a clause: "nach Angaben der Polizei".</summary>
/// <param name="Words">All its words.</param>
/// <param name="Cue">The preposition.</param>
/// <param name="Source">The words that name the voice: "Angaben der Polizei".</param>
/// <param name="Role">What the voice is to the statement.</param>
internal readonly record struct SourcePhrase(TokenRange Words, TokenRange Cue, NounGroup Source, SourceRole Role);

using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Morphology;

/// <summary>Neighbouring words that share case, number and gender: determiner, adjectives, noun; or a pronoun by itself.</summary>
/// <param name="Tokens">From the first to the last of them.</param>
/// <param name="Head">The noun, name or pronoun; the last word where no noun follows ("die meisten").</param>
/// <param name="Preposition">The preposition before it, or -1.</param>
/// <param name="Cells">Case, number and gender that all its words allow.</param>
internal readonly record struct NominalGroup(TokenRange Tokens, int Head, int Preposition, uint Cells);

using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>A noun phrase while the sentence is being read.</summary>
/// <param name="Tokens">From its first word to its head.</param>
/// <param name="Head">The noun, name, pronoun or number.</param>
/// <param name="Preposition">The index of its preposition or postposition, or -1.</param>
/// <param name="Cells">Case, number and gender (<see cref="Words.Agreement"/>).</param>
/// <param name="Attribute">The phrase that follows as genitive or apposition, or -1.</param>
internal readonly record struct Phrase(TokenRange Tokens, int Head, int Preposition, uint Cells, int Attribute = -1);

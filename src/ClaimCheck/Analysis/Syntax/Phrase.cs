using ClaimCheck.Values;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>A noun phrase while the sentence is being read.</summary>
/// <param name="Tokens">From its first word to its head.</param>
/// <param name="Head">The noun, name, pronoun or number.</param>
/// <param name="Preposition">The index of its preposition or postposition, or -1.</param>
/// <param name="Cells">Case, number and gender (<see cref="Words.Agreement"/>).</param>
/// <param name="Attribute">The phrase that follows as genitive or apposition, or -1.</param>
/// <param name="Counted">The noun that its numbers count, or -1.</param>
/// <param name="Apposition">The phrase between commas that renames it, or -1.</param>
/// <param name="Conjunct">The next phrase of an enumeration, or -1.</param>
/// <param name="IsDependent">Whether it is an attribute, an apposition or a later phrase of an enumeration.</param>
internal readonly record struct Phrase(TokenRange Tokens, int Head, int Preposition, uint Cells, int Attribute = -1, int Counted = -1, int Apposition = -1, int Conjunct = -1, bool IsDependent = false);

using ClaimCheck.Values;

namespace ClaimCheck.Analysis;

/// <summary>A noun or pronoun with its determiner, numbers and adjectives, without what follows its head.</summary>
/// <param name="Tokens">From the determiner (without the preposition) to the head.</param>
/// <param name="Head">The index of the head noun, name or pronoun.</param>
/// <param name="Preposition">The index of the preposition that governs it, or -1.</param>
/// <param name="Features">Case, number and gender readings that all its words share.</param>
/// <param name="Attribute">The index, in the list of phrases, of the genitive or apposition that follows, or -1.</param>
public readonly record struct NounPhrase(TokenRange Tokens, int Head, int Preposition, Features Features, int Attribute);

using ClaimCheck.Values;

namespace ClaimCheck.Analysis;

/// <summary>A noun or pronoun with its determiner, numbers and adjectives, without what follows its head.</summary>
/// <param name="Tokens">From the determiner (without the preposition) to the head.</param>
/// <param name="Head">The index of the head noun, name or pronoun.</param>
/// <param name="Preposition">The index of the preposition that governs it, or -1.</param>
/// <param name="Features">Case, number and gender readings that all its words share.</param>
/// <param name="Attribute">The index, in the list of phrases, of the genitive or name right behind it ("Machthaber <i>Kim Jong Un</i>"), or -1.</param>
/// <param name="Counted">The index of the noun that its numbers count ("Kilometer" of "rund 650 Kilometer", "Verletzten" of "12" before "der 30 Verletzten"), or -1.</param>
/// <param name="Apposition">The index, in the list of phrases, of the phrase between commas or brackets that renames it ("Kim, <i>Machthaber</i> Nordkoreas,"), or -1.</param>
/// <param name="Conjunct">The index, in the list of phrases, of the next phrase of its enumeration ("Kim und <i>Putin</i>"), or -1.</param>
public readonly record struct NounPhrase(TokenRange Tokens, int Head, int Preposition, Features Features, int Attribute, int Counted = -1, int Apposition = -1, int Conjunct = -1);

namespace ClaimCheck.Analysis;

/// <summary>What the analyzer says of one token.</summary>
/// <param name="Pos">The part of speech chosen in this context.</param>
/// <param name="Tag">The STTS tag (<c>NN</c>, <c>VVFIN</c>), or <c>XY</c>.</param>
/// <param name="Features">The features that survive in this context.</param>
/// <param name="Lemma">The base form; the word itself where no lexicon knows it.</param>
public readonly record struct TokenAnalysis(PartOfSpeech Pos, string Tag, Features Features, string Lemma);

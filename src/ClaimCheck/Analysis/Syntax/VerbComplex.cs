namespace ClaimCheck.Analysis.Syntax;

/// <summary>The verbs of one clause taken together.</summary>
/// <param name="Main">The verb that carries the meaning, or -1.</param>
/// <param name="Predicate">Its lemma with its separated prefix.</param>
/// <param name="Features">Mood, tense and voice of the whole.</param>
/// <param name="Modal">The lemma of the modal verb; empty where there is none.</param>
/// <param name="IsFound">Whether finite verb and right bracket fit together.</param>
internal readonly record struct VerbComplex(int Main, string Predicate, Features Features, string Modal, bool IsFound);

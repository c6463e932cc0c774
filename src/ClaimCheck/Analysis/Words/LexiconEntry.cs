namespace ClaimCheck.Analysis.Words;

/// <summary>What the lexicon says of a form for one lemma.</summary>
/// <param name="Dropped">How many bytes (UTF-8) of the form do not belong to the lemma.</param>
/// <param name="Suffix">The bytes (UTF-8) that are put in their place.</param>
/// <param name="Readings">The readings under that lemma.</param>
internal sealed record LexiconEntry(int Dropped, byte[] Suffix, WordReading[] Readings);

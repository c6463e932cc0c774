using ClaimCheck.Analysis.Tagging;

namespace ClaimCheck.Analysis.Words;

/// <summary>One possible reading of a token, before the context decides.</summary>
/// <param name="Reading">Tag and inflection.</param>
/// <param name="Score">How likely the word by itself makes it: 100 times a natural logarithm.</param>
/// <param name="Lemma">The base form, where it is known as a string.</param>
/// <param name="Entry">Otherwise the entry of the lexicon that yields it.</param>
/// <param name="IsLowered">Whether <paramref name="Entry"/> was found for the form with a small first letter.</param>
internal readonly record struct Candidate(WordReading Reading, int Score, string? Lemma, LexiconEntry? Entry = null, bool IsLowered = false)
{
    /// <summary>The STTS tag.</summary>
    public Stts Tag => Reading.Tag;
}

using ClaimCheck.Analysis.Tagging;

namespace ClaimCheck.Analysis.Words;

/// <summary>One possible reading of a token, before the context decides.</summary>
/// <param name="Reading">Tag and inflection.</param>
/// <param name="Source">Why it is considered.</param>
/// <param name="Rule">How its lemma is made.</param>
/// <param name="Lemma">The lemma where it is given.</param>
/// <param name="Entry">The entry of the lexicon that makes the lemma otherwise.</param>
/// <param name="HeadStart">Where the last part of a compound begins; 0 for other words.</param>
internal readonly record struct Candidate(
    WordReading Reading,
    CandidateSource Source,
    LemmaRule Rule,
    string? Lemma = null,
    LexiconEntry? Entry = null,
    int HeadStart = 0)
{
    /// <summary>The STTS tag.</summary>
    public Stts Tag => Reading.Tag;
}

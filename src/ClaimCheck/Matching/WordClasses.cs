using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;

namespace ClaimCheck.Matching;

/// <summary>Tells which base forms stand for one thing.</summary>
internal sealed class WordClasses(MatchingWords words, ClaimWords claimWords)
{
    /// <summary>The name of the class of a base form; the base form itself where it is in none.</summary>
    public string ClassOf(string lemma) => words.Thesaurus.ClassOf(lemma);

    /// <summary>Whether two nouns can stand for one thing: the same class, or one is the head of the other.</summary>
    public bool AreCompatible(string one, string other) => AreEqual(one, other) || Compounds.German.IsHeadOf(one, other) || Compounds.German.IsHeadOf(other, one);

    /// <summary>Whether two nouns can name one event: "Gipfeltreffen" and "Visite" can be one encounter.</summary>
    public bool AreRelatedEvents(string one, string other) =>
        AreCompatible(one, other)
        || (claimWords.RelatedEvents.TryGet(one, out var first) && claimWords.RelatedEvents.TryGet(other, out var second) && string.Equals(first, second, StringComparison.Ordinal));

    private bool AreEqual(string one, string other) => string.Equals(ClassOf(one), ClassOf(other), StringComparison.Ordinal);
}

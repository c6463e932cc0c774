using ClaimCheck.Languages;

namespace ClaimCheck.Matching;

/// <summary>Tells which base forms stand for one thing.</summary>
internal sealed class WordClasses(MatchingWords words, ClaimWords claimWords)
{
    // A shorter word ends too many others by chance: "Ei" is no head of "Polizei".
    private const int ShortestHead = 4;

    /// <summary>The name of the class of a base form; the base form itself where it is in none.</summary>
    public string ClassOf(string lemma) => words.Synonyms.TryGet(lemma, out var name) ? name : lemma;

    /// <summary>Whether two nouns can stand for one thing: the same class, or one is the head of the other.</summary>
    public bool AreCompatible(string one, string other) => AreEqual(one, other) || IsHeadOf(one, other) || IsHeadOf(other, one);

    /// <summary>Whether two nouns can name one event: "Gipfeltreffen" and "Visite" can be one encounter.</summary>
    public bool AreRelatedEvents(string one, string other) =>
        AreCompatible(one, other)
        || (claimWords.RelatedEvents.TryGet(one, out var first) && claimWords.RelatedEvents.TryGet(other, out var second) && string.Equals(first, second, StringComparison.Ordinal));

    private bool AreEqual(string one, string other) => string.Equals(ClassOf(one), ClassOf(other), StringComparison.Ordinal);

    /// <summary>"Rakete" is the head of "Kurzstreckenrakete".</summary>
    private static bool IsHeadOf(string head, string compound) =>
        head.Length >= ShortestHead && compound.Length > head.Length + 2 && compound.EndsWith(head, StringComparison.OrdinalIgnoreCase);
}

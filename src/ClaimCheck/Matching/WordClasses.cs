namespace ClaimCheck.Matching;

/// <summary>Tells which base forms stand for one thing.</summary>
internal sealed class WordClasses
{
    /// <summary>The name of the class of a base form; the base form itself where it is in none.</summary>
    public string ClassOf(string lemma)
    {
        _ = this;
        return lemma;
    }

    /// <summary>Whether two nouns can stand for one thing: the same class, or one is the head of the other.</summary>
    public bool AreCompatible(string one, string other) =>
        string.Equals(ClassOf(one), ClassOf(other), StringComparison.Ordinal)
        || IsHeadOf(one, other)
        || IsHeadOf(other, one);

    /// <summary>"Rakete" is the head of "Kurzstreckenrakete".</summary>
    private static bool IsHeadOf(string head, string compound) =>
        head.Length >= 4 && compound.Length > head.Length + 2 && compound.EndsWith(head, StringComparison.OrdinalIgnoreCase);
}

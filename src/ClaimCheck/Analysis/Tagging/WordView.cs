namespace ClaimCheck.Analysis.Tagging;

/// <summary>What the tagger sees of a word, as numbers.</summary>
/// <param name="Form">The word in small letters; every number is the same.</param>
/// <param name="Class">Which readings it can have, and why.</param>
/// <param name="Tags">The same as a set of bits.</param>
/// <param name="Shape">Capitals, digits, hyphens, place in the sentence.</param>
/// <param name="Ending">Its last four letters.</param>
/// <param name="ShortEnding">Its last two letters.</param>
internal readonly record struct WordView(uint Form, uint Class, ulong Tags, uint Shape, uint Ending, uint ShortEnding)
{
    /// <summary>What stands before and after every sentence.</summary>
    public static readonly WordView Border = new(0, 1, 1UL << (int)Stts.Border, 0, 0, 0);

    /// <summary>Whether one of <paramref name="tags"/> is possible.</summary>
    public bool CanBe(ulong tags) => (Tags & tags) != 0;

    /// <summary>Whether nothing but <paramref name="tags"/> is possible.</summary>
    public bool MustBe(ulong tags) => (Tags & ~tags) == 0;
}

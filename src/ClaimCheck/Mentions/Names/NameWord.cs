namespace ClaimCheck.Mentions.Names;

/// <summary>What the model asks of one word.</summary>
/// <param name="Folded">A number for its folded form.</param>
/// <param name="Prefix">One for its first three letters.</param>
/// <param name="Suffix2">One for its last two letters.</param>
/// <param name="Suffix3">One for its last three letters.</param>
/// <param name="Suffix4">One for its last four letters.</param>
/// <param name="Suffix5">One for its last five letters.</param>
/// <param name="Shape">One for its capitals, small letters, digits and marks, runs made short.</param>
/// <param name="Classes">The parts of speech that the lexicon gives it as printed (low) and in small letters (high).</param>
/// <param name="Commonness">How common it is: 0 for the commonest, 15 for words in no list.</param>
/// <param name="Tag">The tag that the analyzer gave it, as a number.</param>
/// <param name="Lists">The lists of names that hold it.</param>
/// <param name="RunFirst">A number for the first of the capital words that it stands among without a break.</param>
/// <param name="RunLast">One for the last of them, where the kind of an organisation stands: "Verein", "GmbH".</param>
/// <param name="RunLength">How many they are.</param>
/// <param name="Quoted">How many words the quotation marks around it hold; 0 where it is in none.</param>
internal readonly record struct NameWord(
    uint Folded, uint Prefix, uint Suffix2, uint Suffix3, uint Suffix4, uint Suffix5, uint Shape, uint Classes, uint Commonness, uint Tag, NameLists Lists,
    uint RunFirst = 0, uint RunLast = 0, uint RunLength = 0, uint Quoted = 0)
{
    /// <summary>What stands before the first and behind the last word of a sentence.</summary>
    public static readonly NameWord Beyond = new(Edge, Edge, Edge, Edge, Edge, Edge, Edge, Edge, Edge, Edge, NameLists.None);

    private const uint Edge = 0xB0B0B0B0;
}

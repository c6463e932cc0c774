namespace ClaimCheck.Languages;

/// <summary>How common German words are.</summary>
internal sealed class WordFrequencies
{
    /// <summary>The frequency of words that are in no list, in centibels: rarer than one word in a million.</summary>
    public const int Unlisted = 600;

    private readonly PackedWords words = PackedWords.Packaged("de/lexicon/frequencies.bin");

    /// <summary>The frequency of a word in any case, in centibels below 100 percent: 300 is one word in a thousand.</summary>
    public int CentibelsOf(string word) => CentibelsOf(WordHash.Of(Folding.Fold(word)));

    /// <summary>The same for a word whose folded form has that hash.</summary>
    public int CentibelsOf(uint hash) => words.TryGet(hash, out var centibels) ? centibels : Unlisted;
}

using System.Collections.Immutable;
using ClaimCheck.Text;

namespace ClaimCheck.Spotting;

/// <summary>A text whose words are numbered and whose tokens carry a first, cheap classification.</summary>
internal sealed class SpottedText
{
    internal SpottedText(TokenizedText text, int[] words, bool[] capitalized)
    {
        Text = text;
        Words = words;
        Capitalized = capitalized;
    }

    /// <summary>The tokens and sentences.</summary>
    public TokenizedText Text { get; }

    /// <summary>For each token its number in the language's vocabulary; 0 where no word list knows it.</summary>
    public ReadOnlySpan<int> WordIds => Words;

    /// <summary>For each token whether it begins with a capital letter.</summary>
    public ReadOnlySpan<bool> Capitals => Capitalized;

    private int[] Words { get; }

    private bool[] Capitalized { get; }
}

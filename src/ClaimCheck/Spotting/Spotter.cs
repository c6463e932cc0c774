using ClaimCheck.Languages;
using ClaimCheck.Text;

namespace ClaimCheck.Spotting;

/// <summary>Looks every token up once in the vocabulary of all word lists.</summary>
internal sealed class Spotter(Language language)
{
    /// <summary>Numbers the words of <paramref name="text"/>.</summary>
    public SpottedText Spot(TokenizedText text)
    {
        var words = new int[text.Tokens.Length];
        var capitals = new bool[text.Tokens.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var characters = text.Characters(i);
            words[i] = language.Vocabulary.IdOf(characters);
            capitals[i] = char.IsUpper(characters[0]);
        }

        return new SpottedText(text, words, capitals);
    }
}

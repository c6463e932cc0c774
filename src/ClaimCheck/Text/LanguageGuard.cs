using System.Numerics;
using ClaimCheck.Languages;

namespace ClaimCheck.Text;

/// <summary>Tells German from other languages by its function words.</summary>
/// <remarks>
/// German has the benefit of the doubt: short texts, names and figures count as German until function words speak
/// against it. Quotations in other languages inside a German article are outvoted by the article.
/// </remarks>
internal sealed class LanguageGuard(Language language)
{
    private const string German = "de";
    private const string Undetermined = "und";

    // So many words decide; longer articles change their language no more.
    private const int MostWords = 3000;
    private const int FewestWitnesses = 3;

    // A word of one language counts 12, one of two languages 6 for each, and so on.
    private const int WordWeight = 12;

    // In German every third word is a function word; below one in twenty a text is not German.
    private const int FewestWords = 25;
    private const int RarestShare = 20;

    private readonly LanguageWords words = language.LanguageWords;

    /// <summary>The ISO 639-1 code of the language of <paramref name="text"/>, or <c>und</c> where none is known or there are no words.</summary>
    public string LanguageOf(TokenizedText text)
    {
        if (text.Tokens.IsEmpty)
            return Undetermined;

        Span<int> scores = stackalloc int[words.Codes.Length];
        Span<int> hits = stackalloc int[words.Codes.Length];
        var read = 0;
        var small = 0;
        var foreign = 0;
        for (var i = 0; i < text.Tokens.Length && read < MostWords; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word)
                continue;

            read++;
            var word = text.Characters(i);
            if (word[0] >= '\u0370' && CharacterTable.IsLetter(word[0]))
                foreign++;
            if (CharacterTable.ClassOf(word[0]) == CharacterClass.Letter)
                small++;
            Count(words.LanguagesOf(word), scores, hits);
        }

        return foreign * 2 > read ? Undetermined : Decide(scores, hits, small);
    }

    private static void Count(uint languages, Span<int> scores, Span<int> hits)
    {
        var weight = languages == 0 ? 0 : WordWeight / BitOperations.PopCount(languages);
        for (; languages != 0; languages &= languages - 1)
        {
            var index = BitOperations.TrailingZeroCount(languages);
            scores[index] += weight;
            hits[index]++;
        }
    }

    private string Decide(ReadOnlySpan<int> scores, ReadOnlySpan<int> hits, int small)
    {
        var german = words.Codes.IndexOf(German);
        var best = german;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        if (best != german && hits[best] >= FewestWitnesses && hits[best] > hits[german])
            return words.Codes[best];
        return small >= FewestWords && hits[german] * RarestShare < small ? Undetermined : German;
    }
}

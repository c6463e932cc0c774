using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;

namespace ClaimCheck.Mentions.Quantities;

/// <summary>Tells numbers that name something from those that count: "Boeing 777", "Hauptstraße 12", "ICE 574", telephone numbers, codes.</summary>
internal sealed class NumberedNames(Language language)
{
    // "Telefon: +49 351 483 26 41": tokens between the word and the last group.
    private const int LongestNumber = 14;
    private const int LongestAcronym = 4;
    private const int PostcodeLength = 5;
    private const decimal SmallestPostcode = 10_000;
    private readonly NumberWords words = language.Numbers;

    /// <summary>Whether <paramref name="amount"/>, a number without a unit, is a part of a name or code.</summary>
    public bool Holds(in NumericText text, in Amount amount)
    {
        if (IsChained(text, amount) || IsInCode(text, amount.Start) || IsPostcode(text, amount))
            return true;
        var before = amount.Start - 1;
        if (before < text.Sentence.Start || amount.First.IsMultiplied)
            return false;
        if (text.TryMatchBefore(words.Identifiers, amount.Start, 2, out var isAlways, out _))
            return isAlways || !CountsNoun(text, amount.End);
        return amount.First.Form is NumberForm.Digits or NumberForm.YearLike && text.Capitals[before] && !CountsNoun(text, amount.End)
            && (IsAcronym(text.Characters(before)) || IsCode(text.Characters(before)) || words.IsNumbered(text.Characters(before)));
    }

    // "18055 Rostock": five digits in one piece before a place; those of a count would end in noughts.
    private bool IsPostcode(in NumericText text, in Amount amount) =>
        amount is { IsRange: false, First: { Form: NumberForm.Digits, Span.Length: PostcodeLength } } && amount.First.Value % 100 != 0
        && amount.First.Value >= SmallestPostcode && text.TryMatch(language.Entities.Names, amount.End, out var name, out _) && name.Kind == NameKind.Place;

    private static bool CountsNoun(in NumericText text, int token) => token < text.End && text.Capitals[token] && char.IsLetter(text.Characters(token)[0]);

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestAcronym)
            return false;
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return true;
    }

    // "IBAN DE89 3704": letters and digits in one word.
    private static bool IsCode(ReadOnlySpan<char> word) => word.Length >= LongestAcronym && char.IsAsciiDigit(word[^1]) && char.IsAsciiDigit(word[^2]);

    // "4-4-2", "978-3-16": digits on the other side of a hyphen that makes no range.
    private static bool IsChained(in NumericText text, in Amount amount) =>
        IsHyphenToDigit(text.Content, amount.Span.End, 1) || IsHyphenToDigit(text.Content, amount.Span.Start - 1, -1);

    private static bool IsHyphenToDigit(ReadOnlySpan<char> content, int position, int step) =>
        position > 0 && position + 1 < content.Length && content[position] is '-' or '–' or '‑' && char.IsAsciiDigit(content[position + step]) && char.IsAsciiDigit(content[position - step]);

    // Walks back over groups of digits and what joins them to a leading zero, a country code or a word such as "Tel.".
    private bool IsInCode(in NumericText text, int token)
    {
        if (!text.IsDigits(token))
            return false;
        var groups = 0;
        for (var i = token - 1; i >= text.Sentence.Start && token - i < LongestNumber; i--)
        {
            var characters = text.Characters(i);
            if (char.IsAsciiDigit(characters[0]))
            {
                groups++;
                if (characters[0] == '0' && characters.Length > 1 && characters.IndexOf(',') < 0)
                    return true;
                continue;
            }

            if (characters is "+")
                return groups > 0 || i == token - 1 && text.Touches(i, token) && text.Characters(token).Length <= 3 && text.IsDigits(token + 1);
            if (characters is not ("(" or ")" or "/" or "-" or "–" or ":" or "."))
                return i < token - 1 && text.TryMatchBefore(words.Identifiers, i + 1, 2, out var isAlways, out _) && isAlways;
        }

        return false;
    }
}

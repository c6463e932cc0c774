using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Mentions.Numbers;
using ClaimCheck.Spotting;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>The numbers inside time expressions, read as the numbers of quantities are.</summary>
internal sealed class TimeNumbers(NumberReader reader, NumberWords words)
{
    private const int LongestOrdinalEnding = 3;
    private const int ShortestCompoundOrdinal = 10;

    /// <summary>A cardinal number at <paramref name="token"/> of a sentence.</summary>
    public bool TryRead(SpottedText text, TokenRange sentence, int token, out decimal number, out int next)
    {
        next = token;
        number = 0;
        if (!reader.TryRead(new NumericText(text, words, sentence), token, out var numeral) || numeral is not { High: null, Value: > 0 }
            || numeral.Form is not (NumberForm.Digits or NumberForm.YearLike or NumberForm.Words or NumberForm.Fraction)
            || numeral.Tokens.Start != token)
            return false;
        number = numeral.Value;
        next = numeral.Tokens.End;
        return next > token;
    }

    /// <summary>Whether a collective number such as "Millionen" stands at <paramref name="token"/>.</summary>
    public bool IsMultiplier(SpottedText text, int token, int end) =>
        token < end && words.Multipliers.TryMatch(text.WordIds, text.Capitals, token, end, out _, out _);

    /// <summary>The number that a whole word in letters or digits stands for: "zweieinhalb", "zweitausendachtzehn", "24".</summary>
    public decimal? Cardinal(ReadOnlySpan<char> word)
    {
        if (!word.IsEmpty && char.IsAsciiDigit(word[0]))
            return DigitReader.TryRead(word, 0, out var run) && run.End == word.Length ? run.Value : null;
        if (words.IsOne(word))
            return 1;
        return reader.TryWord(word, out var number) && number.Suffix == NumberSuffix.None ? number.Value : null;
    }

    /// <summary>The ordinal number of a word that the list does not hold: "einundzwanzigsten", "15ten"; 0 where it is none.</summary>
    public int Ordinal(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return 0;
        if (!char.IsAsciiDigit(word[0]))
            return word.Length >= ShortestCompoundOrdinal && reader.TryWord(word, out var number) && IsOrdinal(number) ? (int)number.Value : 0;
        var letters = word.TrimStart("0123456789");
        var digits = word[..(word.Length - letters.Length)];
        return letters.Length is > 1 and <= LongestOrdinalEnding && letters[0] == 't' && letters[1] == 'e' && digits.Length <= 2
            ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;
    }

    private static bool IsOrdinal(NumberWord number) =>
        number.Suffix is NumberSuffix.Ordinal or NumberSuffix.OrdinalEnding && number.Value is > 0 and < 100;
}

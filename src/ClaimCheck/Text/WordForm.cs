using System.Globalization;
using System.Text;

namespace ClaimCheck.Text;

/// <summary>How far a word reaches: compounds with hyphens, apostrophes inside, the dot of an abbreviation, a host name.</summary>
internal sealed class WordForm(TextWords words, DotReader dots, AddressForm addresses)
{
    /// <summary>The end of the word that begins at <paramref name="start"/>.</summary>
    public int EndOf(ReadOnlySpan<char> text, TokenBuffer tokens, int start, char openQuote, out TokenKind kind) =>
        EndOf(text, tokens, start, start + 1, openQuote, out kind);

    /// <summary>The end of the word that begins at <paramref name="start"/> and is known to reach <paramref name="from"/> at least.</summary>
    public int EndOf(ReadOnlySpan<char> text, TokenBuffer tokens, int start, int from, char openQuote, out TokenKind kind)
    {
        kind = TokenKind.Word;
        var i = from;
        if (char.IsHighSurrogate(text[start]) && i == start + 1)
            i++;
        for (; ; i++)
        {
            while (i < text.Length && CharacterTable.IsInsideWord(text[i]))
                i++;
            if (i >= text.Length)
                return GluedEnd(text, start, i);

            var c = text[i];
            switch (CharacterTable.ClassOf(c))
            {
                case CharacterClass.Hyphen when IsJoiningHyphen(text, i) || IsInsideType(text, start, i):
                    continue;
                case CharacterClass.Apostrophe when IsInside(text, i) || EndsGenitive(text, i, openQuote):
                    continue;
                case CharacterClass.Surrogate when IsLetterPair(text, i):
                    i++;
                    continue;
                case CharacterClass.Symbol when JoinsNames(text, i):
                    continue;
                case CharacterClass.Symbol when c == '$' && i - start <= 3 && AllCapitals(text[start..i]):
                    kind = TokenKind.Symbol;
                    return i + 1;
                case CharacterClass.Punctuation when c == ':' && IsGenderMark(text, i):
                    continue;
                case CharacterClass.Dot when i + 1 < text.Length && text[i + 1] == '.':
                    return GluedEnd(text, start, i);
                case CharacterClass.Dot:
                    if (i + 1 < text.Length && CharacterTable.IsWordCharacter(text[i + 1]) && addresses.TryHost(text, i, out var host))
                    {
                        kind = TokenKind.Address;
                        return host;
                    }

                    if (!dots.BelongsToWord(text, tokens, start, i))
                        return GluedEnd(text, start, i);
                    if (!IsJoiningHyphen(text, i + 1))
                        return i + 1;
                    continue;
                default:
                    return GluedEnd(text, start, i);
            }
        }
    }

    /// <summary>The end of a name on a network: letters, digits and low lines.</summary>
    public static int EndOfName(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length && (CharacterTable.IsWordCharacter(text[i]) || text[i] is '_' or '-' || CharacterTable.ClassOf(text[i]) == CharacterClass.Mark))
            i++;
        while (i > start + 1 && text[i - 1] is '_' or '-')
            i--;
        return i;
    }

    /// <summary>Whether a hyphen stands at <paramref name="index"/> that belongs to the word before it: "Jong-un", "Ein- und Ausfuhr", not "10-15", "--".</summary>
    public static bool IsJoiningHyphen(ReadOnlySpan<char> text, int index)
    {
        if (index == 0 || index >= text.Length || CharacterTable.ClassOf(text[index]) != CharacterClass.Hyphen)
            return false;
        if (index + 1 == text.Length)
            return true;

        var next = CharacterTable.ClassOf(text[index + 1]);
        if (next == CharacterClass.Digit)
            return !CharacterTable.IsDigit(text[index - 1]) && text[index - 1] != '.';
        return next is not (CharacterClass.Hyphen or CharacterClass.Dash);
    }

    // "A350-900": behind a letter a hyphen between digits is no range.
    private static bool IsInsideType(ReadOnlySpan<char> text, int start, int index) =>
        CharacterTable.IsLetter(text[start]) && index + 1 < text.Length && CharacterTable.IsDigit(text[index + 1]);

    /// <summary>Whether two code units at <paramref name="index"/> make one letter.</summary>
    public static bool IsLetterPair(ReadOnlySpan<char> text, int index) =>
        index + 1 < text.Length && Rune.TryCreate(text[index], text[index + 1], out var rune) && (Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark);

    /// <summary>Whether a clipped word begins with the apostrophe at <paramref name="index"/>: "wie geht 's", "'ne Frage".</summary>
    public static bool IsClippedArticle(ReadOnlySpan<char> text, int index)
    {
        var end = index + 1;
        while (end < text.Length && end <= index + 4 && CharacterTable.IsLetter(text[end]))
            end++;
        return text[(index + 1)..end] is "s" or "n" or "ne" or "nen" or "nem" or "ner";
    }

    // "geht's", "O'Neill"
    private static bool IsInside(ReadOnlySpan<char> text, int index) =>
        index + 1 < text.Length && CharacterTable.IsLetter(text[index + 1]) && CharacterTable.IsLetter(text[index - 1]);

    // "Grass' Roman"; but a quotation that is open ends here: 'das Fass'.
    private static bool EndsGenitive(ReadOnlySpan<char> text, int index, char openQuote)
    {
        if (openQuote != '\0' || text[index] is '\u2018' or '`' or '\u00B4' || (index + 1 < text.Length && !CharacterTable.IsSpace(text[index + 1])))
            return false;
        return text[index - 1] is 's' or 'ß' or 'x' or 'z' or 'S' or 'X' or 'Z' || (index > 1 && text[index - 1] == 'e' && text[index - 2] == 'c');
    }

    // "H&M", "Schüler*innen", "Schüler_innen"
    private static bool JoinsNames(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        '&' => index + 1 < text.Length && CharacterTable.IsWordCharacter(text[index + 1]),
        '*' or '_' => index + 1 < text.Length && CharacterTable.ClassOf(text[index + 1]) == CharacterClass.Letter,
        _ => false,
    };

    // "Schüler:innen"
    private static bool IsGenderMark(ReadOnlySpan<char> text, int index) =>
        index + 2 < text.Length && text[index + 1] == 'i' && text[index + 2] == 'n' && CharacterTable.ClassOf(text[index - 1]) == CharacterClass.Letter;

    private static bool AllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterUpper(c))
                return false;
        }

        return true;
    }

    // "…/AP/dpaRusslands Präsident …": the agency ends where a word begins.
    private int GluedEnd(ReadOnlySpan<char> text, int start, int end)
    {
        if (start == 0 || text[start - 1] != '/')
            return end;

        var longest = Math.Min(end - 2, start + 12);
        for (var i = start + 2; i <= longest; i++)
        {
            if (CharacterTable.ClassOf(text[i]) == CharacterClass.Capital && CharacterTable.ClassOf(text[i + 1]) == CharacterClass.Letter && words.Is(text[start..i], WordClass.Agency))
                return i;
        }

        return end;
    }
}

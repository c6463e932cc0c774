namespace ClaimCheck.Text;

/// <summary>Decides whether a dot belongs to the word or number before it or ends a sentence.</summary>
/// <remarks>It looks at the word before, the word itself and the next word, never further: the scan stays linear.</remarks>
internal sealed class DotReader(TextWords words)
{
    /// <summary>Whether the dot at <paramref name="dot"/> belongs to the word that begins at <paramref name="start"/>.</summary>
    public bool BelongsToWord(ReadOnlySpan<char> text, TokenBuffer tokens, int start, int dot)
    {
        var word = text[start..dot];
        var next = NextWord.After(text, dot + 1);
        if (word.Length == 1)
            return IsInitial(word[0], next, tokens);
        if (words.IsAbbreviation(word))
            return true;
        if (CharacterTable.IsDigit(next.First) && words.IsAbbreviationBeforeNumber(word))
            return true;
        return IsRomanNumeral(word) && (next.IsLower || next.First == ',' || PreviousIs(tokens, WordClass.Determiner) && next.IsCapital);
    }

    /// <summary>Whether the dot at <paramref name="dot"/> makes the number that begins at <paramref name="start"/> an ordinal.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens before the number.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="dot">Where the dot stands.</param>
    /// <param name="opensLine">Whether the number is the first of its line: there and behind a full stop it counts a list, "1. Der Senat tagt".</param>
    public bool BelongsToNumber(ReadOnlySpan<char> text, TokenBuffer tokens, int start, int dot, bool opensLine)
    {
        var number = text[start..dot];
        var dayAndMonth = IsDayAndMonth(number);
        if (!dayAndMonth && (number.Length > 4 || number.IndexOfAnyExceptInRange('0', '9') >= 0))
            return false;

        var next = NextWord.After(text, dot + 1);
        if (next.IsEnd)
            return false;
        if (next.Gap == TokenGap.None && next.First is ',' or ';' or ')' or '/' or '-' or '\u2013')
            return true;
        if (next.IsLower)
            return true;
        if (CharacterTable.IsDigit(next.First))
            return IsPartOfDate(number, text[next.Start..], tokens);
        if (next.First is '-' or '\u2013')
            return CharacterTable.IsDigit(NextWord.After(text, next.Start + 1).First);
        if (next.IsCapital)
            return IsOrdinalBefore(text.Slice(next.Start, next.Length), tokens, !dayAndMonth && number.Length <= 2 && (opensLine || FollowsFullStop(tokens)));
        return next.First is '(' or '"' or '\u201E' or '\u00BB' or '\u00AB' && next.Gap != TokenGap.None && PreviousIs(tokens, WordClass.Determiner);
    }

    private bool IsOrdinalBefore(ReadOnlySpan<char> next, TokenBuffer tokens, bool opensLine)
    {
        var found = words.Of(next);
        if ((found & (WordClass.Month | WordClass.OrdinalNoun)) != WordClass.None || opensLine)
            return true;
        return (found & WordClass.Starter) == WordClass.None && PreviousIs(tokens, WordClass.Determiner);
    }

    private static bool FollowsFullStop(TokenBuffer tokens) =>
        tokens.Count > 0 && tokens[tokens.Count - 1].Kind == TokenKind.Punctuation && tokens.First(tokens.Count - 1) == '.';

    // "13. 9. 2023", "am 3. 10."
    private static bool IsPartOfDate(ReadOnlySpan<char> number, ReadOnlySpan<char> rest, TokenBuffer tokens)
    {
        var digits = 0;
        while (digits < rest.Length && digits < 5 && CharacterTable.IsDigit(rest[digits]))
            digits++;
        if (number.Length > 5)
            return false;
        if (digits <= 2)
            return number.Length <= 2 && IsDay(number) && digits < rest.Length && rest[digits] == '.' && EndsMonth(rest[(digits + 1)..]);
        var afterDay = tokens.Count > 0 && tokens[tokens.Count - 1].Kind == TokenKind.Number && tokens.Last(tokens.Count - 1) == '.';
        return digits == 4 && (afterDay || number.Contains('.'));
    }

    private static bool IsDay(ReadOnlySpan<char> number) => number.Length == 1 || number[0] <= '2' || (number[0] == '3' && number[1] <= '1');

    // "9. 2023", "9.2023", but no amount: "1.140"
    private static bool EndsMonth(ReadOnlySpan<char> rest) =>
        rest.Length == 0 || !CharacterTable.IsDigit(rest[0]) || (rest.Length >= 4 && rest[0] is '1' or '2' && (rest.Length == 4 || !CharacterTable.IsDigit(rest[4])) && CharacterTable.IsDigit(rest[3]));

    // "13.9." but not "18.30."
    private static bool IsDayAndMonth(ReadOnlySpan<char> number)
    {
        var dot = number.IndexOf('.');
        return dot is 1 or 2
            && int.TryParse(number[..dot], System.Globalization.NumberStyles.None, null, out var day) && day is >= 1 and <= 31
            && int.TryParse(number[(dot + 1)..], System.Globalization.NumberStyles.None, null, out var month) && month is >= 1 and <= 12;
    }

    // "J. Müller", "Holger S. (43)", "z. B.", "v. Chr.", but "Plan B. Danach", "100 m. Danach".
    private bool IsInitial(char letter, NextWord next, TokenBuffer tokens)
    {
        var afterAbbreviation = tokens.Count > 0 && tokens[tokens.Count - 1] is { Kind: TokenKind.Word, Span.Length: <= 3 } && tokens.Last(tokens.Count - 1) == '.';
        if (next.IsEnd)
            return afterAbbreviation;
        if (afterAbbreviation || next.IsLower || next.First == ',' || CharacterTable.IsDigit(next.First))
            return true;
        if (!next.IsCapital)
            return next is { First: '(', Gap: TokenGap.Blank } && CharacterTable.ClassOf(letter) == CharacterClass.Capital && !PreviousIs(tokens, WordClass.LetterNoun);
        if (next.IsDotted)
            return true;
        return CharacterTable.ClassOf(letter) == CharacterClass.Capital && !next.Is(words, WordClass.Starter) && !PreviousIs(tokens, WordClass.LetterNoun);
    }

    private bool PreviousIs(TokenBuffer tokens, WordClass wordClass) =>
        tokens.Count > 0 && words.Is(tokens.Characters(tokens.Count - 1), wordClass);

    private static bool IsRomanNumeral(ReadOnlySpan<char> word) => word.Length <= 7 && word.IndexOfAnyExcept("IVXLC") < 0;
}

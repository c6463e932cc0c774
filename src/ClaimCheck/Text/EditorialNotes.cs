using ClaimCheck.Values;

namespace ClaimCheck.Text;

/// <summary>Finds what editors add to an article: date lines, datelines, photo credits, signatures of agencies, teasers.</summary>
internal sealed class EditorialNotes(TextWords words)
{
    private const int LongestDateLine = 16;
    private const int LongestDateline = 14;
    private const int LongestCreditLine = 30;
    private const int LongestOpening = 4;
    private const int LongestAside = 5;

    /// <summary>Whether a whole line is a note.</summary>
    public bool IsNote(TokenBuffer tokens, int start, int end)
    {
        if (tokens.First(start) is '@' or '\u00A9')
            return true;
        return IsAside(tokens, start, end) || IsDateLine(tokens, start, end) || IsTeaser(tokens, start, end) || IsCreditLine(tokens, start, end);
    }

    /// <summary>The end of a dateline such as "Seoul (dpa) - " or "date 2023-09" at the start of a line; <paramref name="start"/> where there is none.</summary>
    public int EndOfDateline(TokenBuffer tokens, int start, int end)
    {
        if (start == 0 && end - start > 3 && IsDateKey(tokens, start))
            return tokens.First(2) == '-' ? 4 : 2;

        for (var i = start; i < Math.Min(end - 3, start + LongestDateline); i++)
        {
            if (tokens[i].Kind == TokenKind.Word && CharacterTable.ClassOf(tokens.First(i)) == CharacterClass.Letter)
                return start;
            if (tokens.First(i) != '(')
                continue;

            // Agencies are many: a short bracket between place and dash is one, whether it is in the list or not.
            var close = Close(tokens, i, Math.Min(end, i + LongestDateline));
            var dash = close + 1 < end && tokens.First(close) is '-' or '\u2013' or '\u2014';
            return dash && (IsAgency(tokens, i + 1) || (close - i == 3 && i > start)) ? close + 1 : start;
        }

        return start;
    }

    /// <summary>The first photo credit from token <paramref name="start"/> on: "- Foto: Name/AP/dpa", "(Foto: AP)", "Bild: dpa".</summary>
    public bool TryCredit(TokenBuffer tokens, int start, int end, out TokenRange credit)
    {
        for (var i = start; i < end; i++)
        {
            if (!OpensCredit(tokens, start, i, end))
                continue;

            var bracket = i > start && tokens.First(i - 1) is '(' or '[';
            var dash = i > start && tokens.First(i - 1) is '-' or '\u2013' or '\u2014' or '|';
            credit = bracket
                ? new TokenRange(i - 1, Close(tokens, i - 1, end))
                : new TokenRange(dash ? i - 1 : i, EndOfCredit(tokens, i + 1, end));
            return true;
        }

        credit = default;
        return false;
    }

    /// <summary>The end of an agency's signature behind a sentence: "(dpa)", "(AFP/dpa)".</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="i">The first token behind the sentence.</param>
    /// <param name="end">The end of the line.</param>
    /// <param name="sentenceEnd">The end of the sentence without the signature.</param>
    public int EndOfSignature(TokenBuffer tokens, int i, int end, out int sentenceEnd)
    {
        sentenceEnd = i;
        if (i + 2 >= end || tokens.First(i) != '(' || !IsAgency(tokens, i + 1))
            return i;
        return Close(tokens, i, end);
    }

    // A rule of dashes, the initials of the author: "---", "(itu)"
    private static bool IsAside(TokenBuffer tokens, int start, int end)
    {
        if (tokens.First(start) == '(' && tokens.First(end - 1) == ')' && end - start <= LongestAside)
            return true;
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Punctuation or TokenKind.Quote))
                return false;
        }

        return true;
    }

    private bool IsDateKey(TokenBuffer tokens, int start) =>
        CharacterTable.ClassOf(tokens.First(start)) == CharacterClass.Letter && words.Is(tokens.Characters(start), WordClass.DateLine)
        && tokens[start + 1].Kind == TokenKind.Number
        && (tokens[start + 1].Span.Length == 10 || (tokens[start + 1].Span.Length == 4 && tokens.First(start + 2) == '-' && tokens[start + 3].Kind == TokenKind.Number));

    private bool IsDateLine(TokenBuffer tokens, int start, int end)
    {
        if (end - start > LongestDateLine)
            return false;

        var dated = false;
        for (var i = start; i < end; i++)
        {
            var found = tokens[i].Kind == TokenKind.Word ? words.Of(tokens.Characters(i)) : WordClass.DateLine;
            if ((found & (WordClass.DateLine | WordClass.Month)) == WordClass.None || tokens[i].Kind == TokenKind.Address)
                return false;
            dated |= (found & WordClass.Month) != WordClass.None || (tokens[i].Kind == TokenKind.Number && IsDate(tokens.Characters(i)));
        }

        return dated;
    }

    // "13.09.2023", "08:30:21", "2023-09-13"; three digits behind the last dot are thousands.
    private static bool IsDate(ReadOnlySpan<char> number) =>
        number.Length >= 8 && ((number.Count('.') == 2 && number.Length - number.LastIndexOf('.') != 4) || number.Count(':') == 2 || number.Count('-') == 2) && !number.Contains(',');

    private bool IsTeaser(TokenBuffer tokens, int start, int end)
    {
        if (tokens[start].Kind != TokenKind.Word || !words.Is(tokens.Characters(start), WordClass.NoteOpening))
            return false;
        for (var i = start + 1; i < Math.Min(end, start + LongestOpening); i++)
        {
            if (tokens.First(i) == ':')
                return true;
            if (!words.Is(tokens.Characters(i), WordClass.NoteOpening))
                return false;
        }

        return false;
    }

    /// <summary>Whether a line holds a credit only: "Vladimir Smirnov/Pool Sputnik Kremlin/AP/dpa", "Foto: dpa".</summary>
    public bool IsCreditLine(TokenBuffer tokens, int start, int end)
    {
        var i = start;
        while (i < end && tokens[i].Kind is TokenKind.Punctuation or TokenKind.Symbol)
            i++;
        if (i < end && end - start <= LongestCreditLine && OpensCredit(tokens, start, i, end))
            return true;
        return end - start is > 2 and <= LongestCreditLine && tokens.First(end - 2) == '/' && IsAgency(tokens, end - 1) && !HoldsSentence(tokens, start, end);
    }

    private static bool HoldsSentence(TokenBuffer tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && (SentenceBoundary.IsFinal(tokens.First(i)) || tokens.First(i) == ':'))
                return true;
        }

        return false;
    }

    private bool OpensCredit(TokenBuffer tokens, int start, int i, int end)
    {
        if (tokens[i].Kind != TokenKind.Word || tokens[i].Span.Length < 3 || !words.Is(tokens.Characters(i), WordClass.Credit))
            return tokens.First(i) == '\u00A9';
        if (i + 1 == end || CharacterTable.ClassOf(tokens.First(i)) != CharacterClass.Capital)
            return false;

        var bracket = i > start && tokens.First(i - 1) is '(' or '[';
        if (tokens.First(i + 1) != ':')
            return bracket && IsAgency(tokens, i + 1);

        // "laut Bild: …" and "das Bild: …" are no credits; a credit stands behind a mark or a name.
        return i == start || tokens[i - 1].Kind != TokenKind.Word
            || (CharacterTable.ClassOf(tokens.First(i - 1)) == CharacterClass.Capital && !words.Is(tokens.Characters(i - 1), WordClass.Starter));
    }

    private int EndOfCredit(TokenBuffer tokens, int i, int end)
    {
        for (i++; i < end; i++)
        {
            if (!IsAgency(tokens, i - 1) || tokens[i].Kind != TokenKind.Word || CharacterTable.ClassOf(tokens.First(i)) != CharacterClass.Capital)
            {
                if (tokens.First(i - 1) == '.' && tokens[i - 1].Span.Length == 1)
                    return i;
                continue;
            }

            // "…/AP/dpaRusslands Präsident" was printed without a blank; "dpa Die Polizei …" goes on with a sentence.
            if (tokens.GapBefore(i) == TokenGap.None || words.Is(tokens.Characters(i), WordClass.Starter))
                return i;
        }

        return end;
    }

    private static int Close(TokenBuffer tokens, int open, int end)
    {
        for (var i = open + 1; i < end; i++)
        {
            if (tokens.First(i) is ')' or ']')
                return i + 1;
        }

        return end;
    }

    // "dpa", "dpa-AFX"
    private bool IsAgency(TokenBuffer tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Word)
            return false;
        var word = tokens.Characters(i);
        var hyphen = word.IndexOf('-');
        return words.Is(hyphen > 0 ? word[..hyphen] : word, WordClass.Agency);
    }
}

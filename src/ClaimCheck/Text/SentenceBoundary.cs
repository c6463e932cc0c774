namespace ClaimCheck.Text;

/// <summary>Decides whether a sentence ends after a token, and with which closing marks.</summary>
/// <remarks>
/// A colon never ends a sentence, also not before a quotation: what is said and who says it stay together up to the first full stop of the quotation.
/// </remarks>
internal sealed class SentenceBoundary(TextWords words)
{
    // A question or call inside a sentence is a title or an aside when it is short: der Film „Wer bist du?“.
    private const int LongestTitle = 6;

    /// <summary>Whether a sentence ends with token <paramref name="i"/> and the closing marks behind it.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="i">The token looked at.</param>
    /// <param name="end">The end of the line: nothing from there on is looked at.</param>
    /// <param name="openQuote">The token that opened the quotation around <paramref name="i"/>, or -1.</param>
    /// <param name="next">Where to go on: behind <paramref name="i"/> and the closing marks that were read with it.</param>
    public bool EndsAt(TokenBuffer tokens, int start, int i, int end, int openQuote, out int next)
    {
        var kind = tokens[i].Kind;
        next = i + 1;
        if (kind == TokenKind.Word)
            return tokens.Last(i) == '.' && EndsAfterAbbreviation(tokens, i, end);
        if (kind != TokenKind.Punctuation || !IsFinal(tokens.First(i)))
            return false;

        next = Closers(tokens, i + 1, end, openQuote >= 0, out var closedQuote, out var closedBracket);
        return next == end || !IsContinued(tokens, start, i, next, end, closedQuote ? openQuote : -1, closedBracket);
    }

    /// <summary>Whether <paramref name="c"/> ends sentences.</summary>
    public static bool IsFinal(char c) => c is '.' or '!' or '?' or '\u2026';

    /// <summary>Whether token <paramref name="i"/> is a quotation mark of the outer kind; two single marks are one.</summary>
    public static bool IsOuterQuote(TokenBuffer tokens, int i) =>
        tokens[i].Kind == TokenKind.Quote && (tokens[i].Span.Length == 2 || IsDouble(tokens.First(i)));

    private static bool IsDouble(char c) => c is '"' or '\u201E' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB';

    private bool IsContinued(TokenBuffer tokens, int start, int i, int next, int end, int openQuote, bool closedBracket)
    {
        var first = tokens.First(next);
        if (IsLower(tokens, next) || first is ',' or ';' or ':' or ')' or ']' or '/')
            return true;
        if (first is '-' or '\u2013' or '\u2014')
            return next + 1 == end || IsLower(tokens, next + 1);
        if (tokens.GapBefore(next) == TokenGap.None && IsGlued(tokens, next))
            return true;
        if (IsEllipsis(tokens, i) && tokens[next].Kind == TokenKind.Quote && next + 1 < end)
            return IsLower(tokens, next + 1);
        if (tokens.First(i) is not ('!' or '?'))
            return false;
        if (closedBracket)
            return tokens.First(start) != '(';

        var title = openQuote > start && i - openQuote <= LongestTitle && tokens.First(openQuote - 1) is not (':' or ',');
        return title && tokens[next].Kind == TokenKind.Word && !words.Is(tokens.Characters(next), WordClass.Starter);
    }

    // "Linkspartei.PDS", "SAT.1" go on; "ging.Danach" are two sentences printed without a blank.
    private static bool IsGlued(TokenBuffer tokens, int i) => tokens[i].Kind switch
    {
        TokenKind.Number or TokenKind.Symbol => true,
        TokenKind.Word => tokens[i].Span.Length > 1 && CharacterTable.ClassOf(tokens.Characters(i)[1]) == CharacterClass.Capital,
        _ => false,
    };

    private bool EndsAfterAbbreviation(TokenBuffer tokens, int i, int end)
    {
        if (i + 1 == end || tokens[i + 1].Kind != TokenKind.Word || CharacterTable.ClassOf(tokens.First(i + 1)) != CharacterClass.Capital)
            return false;

        var characters = tokens.Characters(i)[..^1];
        var found = words.Of(characters);
        if ((found & WordClass.OftenEnds) != WordClass.None)
            return true;

        // "usw.", "Mio." and "u. a." can end a sentence, "Dr." and the initials of a name cannot.
        var mayEnd = (found & WordClass.MayEnd) != WordClass.None || (found & WordClass.Abbreviation) == WordClass.None && characters.Length > 1;
        var pair = characters.Length == 1 && i > 0 && tokens[i - 1].Kind == TokenKind.Word && tokens.Last(i - 1) == '.' && CharacterTable.ClassOf(tokens.First(i - 1)) == CharacterClass.Letter;
        return (mayEnd || pair) && words.Is(tokens.Characters(i + 1), WordClass.Starter);
    }

    // The quotation marks and brackets that touch the final mark belong to the sentence: „Wir kommen.“, (So ist es.)
    private static int Closers(TokenBuffer tokens, int i, int end, bool quoteOpen, out bool closedQuote, out bool closedBracket)
    {
        closedQuote = false;
        closedBracket = false;
        for (; i < end; i++)
        {
            var c = tokens.First(i);
            var touches = tokens.GapBefore(i) == TokenGap.None;
            if (touches && (c is ')' or ']' || tokens[i].Kind == TokenKind.Punctuation && IsFinal(c)))
            {
                closedBracket |= c is ')' or ']';
                continue;
            }

            if (tokens[i].Kind != TokenKind.Quote || c is '\u201E' or '\u201A' || !IsClosing(tokens, i, end, touches, quoteOpen && !closedQuote))
                break;
            closedQuote = true;
        }

        return i;
    }

    private static bool IsClosing(TokenBuffer tokens, int i, int end, bool touches, bool quoteOpen)
    {
        var spaceAfter = i + 1 == end || tokens.GapBefore(i + 1) != TokenGap.None || tokens[i + 1].Kind is TokenKind.Punctuation or TokenKind.Quote;
        return touches ? spaceAfter || quoteOpen : spaceAfter && (quoteOpen || i + 1 == end) && IsOuterQuote(tokens, i);
    }

    private static bool IsLower(TokenBuffer tokens, int i) =>
        tokens[i].Kind == TokenKind.Word && CharacterTable.ClassOf(tokens.First(i)) == CharacterClass.Letter;

    private static bool IsEllipsis(TokenBuffer tokens, int i) => tokens[i].Span.Length > 1 || tokens.First(i) == '\u2026';
}

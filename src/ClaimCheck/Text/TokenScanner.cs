using ClaimCheck.Values;

namespace ClaimCheck.Text;

/// <summary>Cuts one stretch of text into tokens, in one pass from left to right.</summary>
internal sealed class TokenScanner
{
    private readonly WordForm wordForm;
    private readonly DotReader dots;

    /// <summary>A scanner that knows <paramref name="words"/>.</summary>
    public TokenScanner(TextWords words)
    {
        dots = new DotReader(words);
        wordForm = new WordForm(words, dots, new AddressForm(words));
    }

    /// <summary>Adds the tokens of <paramref name="span"/> to <paramref name="tokens"/>; the first begins a paragraph.</summary>
    public void Scan(TokenBuffer tokens, TextSpan span)
    {
        // Spans keep the positions of the whole text; nothing after the end can be looked at.
        var text = tokens.Text.AsSpan(0, span.End);
        var position = span.Start;
        var openQuote = '\0';
        var first = true;
        while (true)
        {
            var gap = NextWord.Skip(text, ref position);
            if (position >= text.Length)
                return;

            if (first)
                gap = TokenGap.Paragraph;
            if (gap >= TokenGap.Line)
                openQuote = '\0';
            first = false;
            position = ScanToken(text, tokens, position, gap, ref openQuote);
        }
    }

    private int ScanToken(ReadOnlySpan<char> text, TokenBuffer tokens, int start, TokenGap gap, ref char openQuote)
    {
        switch (CharacterTable.ClassOf(text[start]))
        {
            case CharacterClass.Letter:
            case CharacterClass.Capital:
                return Word(text, tokens, start, gap, openQuote);
            case CharacterClass.Digit:
                return Number(text, tokens, start, gap, openQuote);
            case CharacterClass.Mark:
                return Mark(text, tokens, start, gap, openQuote);
            case CharacterClass.Figure:
                return Add(tokens, start, start + 1, TokenKind.Number, gap);
            case CharacterClass.Hyphen:
                return Hyphen(text, tokens, start, gap, openQuote);
            case CharacterClass.Dash:
            case CharacterClass.Dot:
                return Add(tokens, start, EndOfRun(text, start), TokenKind.Punctuation, gap);
            case CharacterClass.Apostrophe when Follows(text, start, text[start]):
                return Add(tokens, start, start + 2, TokenKind.Quote, gap);
            case CharacterClass.Apostrophe when openQuote == '\0' && WordForm.IsClippedArticle(text, start):
                return Word(text, tokens, start, gap, openQuote);
            case CharacterClass.Apostrophe:
                openQuote = openQuote == '\0' ? text[start] : '\0';
                return Add(tokens, start, start + 1, TokenKind.Quote, gap);
            case CharacterClass.Quote:
                if (text[start] == '\u201A')
                    openQuote = text[start];
                return Add(tokens, start, start + 1, TokenKind.Quote, gap);
            case CharacterClass.Terminator:
            case CharacterClass.Punctuation:
                return Add(tokens, start, start + 1, TokenKind.Punctuation, gap);
            case CharacterClass.Surrogate:
                return Surrogate(text, tokens, start, gap, openQuote);
            default:
                return Symbol(text, tokens, start, gap);
        }
    }

    private int Word(ReadOnlySpan<char> text, TokenBuffer tokens, int start, TokenGap gap, char openQuote)
    {
        if ((text[start] | 0x20) is 'h' or 'w' && AddressForm.TryWeb(text, start, out var address))
            return Add(tokens, start, address, TokenKind.Address, gap);

        var end = wordForm.EndOf(text, tokens, start, openQuote, out var kind);
        return Add(tokens, start, end, kind, gap);
    }

    // "650", "13.", "3km", but also "650-Kilometer-Flug", "20-jährig", "16-" in "16- bis 18-Jährige", "1.-Mai-Demo".
    private int Number(ReadOnlySpan<char> text, TokenBuffer tokens, int start, TokenGap gap, char openQuote)
    {
        var end = NumberForm.EndOf(text, start);
        if (end == text.Length)
            return Add(tokens, start, end, TokenKind.Number, gap);

        var dotted = text[end] == '.' && !Follows(text, end, '.') && dots.BelongsToNumber(text, tokens, start, end, gap >= TokenGap.Line) ? end + 1 : end;
        if (WordForm.IsJoiningHyphen(text, dotted))
            return Add(tokens, start, wordForm.EndOf(text, tokens, start, dotted, openQuote, out var kind), kind, gap);
        if (dotted == end && CharacterTable.IsLetter(text[end]))
        {
            var letters = wordForm.EndOf(text, tokens, start, end, openQuote, out var kind);
            return Add(tokens, start, letters, text[end..letters].Contains('-') ? kind : TokenKind.Number, gap);
        }

        return Add(tokens, start, dotted, TokenKind.Number, gap);
    }

    // A hyphen before a letter that touches it is the gap of a compound: "Einfuhr und -ausfuhr", the rest of "Spiegel"-Bericht.
    private int Hyphen(ReadOnlySpan<char> text, TokenBuffer tokens, int start, TokenGap gap, char openQuote)
    {
        var end = EndOfRun(text, start);
        var letter = end == start + 1 && end < text.Length && CharacterTable.IsLetter(text[end]);
        var tail = letter && (gap == TokenGap.None ? tokens.Count > 0 && tokens[tokens.Count - 1].Kind != TokenKind.Number : CharacterTable.ClassOf(text[end]) == CharacterClass.Letter);
        return tail ? Word(text, tokens, start, gap, openQuote) : Add(tokens, start, end, TokenKind.Punctuation, gap);
    }

    private int Mark(ReadOnlySpan<char> text, TokenBuffer tokens, int start, TokenGap gap, char openQuote)
    {
        var end = start;
        while (end < text.Length && CharacterTable.ClassOf(text[end]) == CharacterClass.Mark)
            end++;
        return end < text.Length && CharacterTable.IsLetter(text[end])
            ? Add(tokens, start, wordForm.EndOf(text, tokens, start, end, openQuote, out var kind), kind, gap)
            : Add(tokens, start, end, TokenKind.Symbol, gap);
    }

    private int Surrogate(ReadOnlySpan<char> text, TokenBuffer tokens, int start, TokenGap gap, char openQuote)
    {
        if (start + 1 == text.Length || !char.IsSurrogatePair(text[start], text[start + 1]))
            return Add(tokens, start, start + 1, TokenKind.Symbol, gap);
        return WordForm.IsLetterPair(text, start)
            ? Word(text, tokens, start, gap, openQuote)
            : Add(tokens, start, EndOfMarks(text, start + 2), TokenKind.Symbol, gap);
    }

    private static int Symbol(ReadOnlySpan<char> text, TokenBuffer tokens, int start, TokenGap gap)
    {
        var c = text[start];
        if (c == '@' && Mail(text, tokens, start) is var mail && mail > start)
            return mail;
        if (c is '@' or '#' && start + 1 < text.Length && CharacterTable.IsLetter(text[start + 1]))
            return Add(tokens, start, WordForm.EndOfName(text, start + 1), c == '@' ? TokenKind.Address : TokenKind.Word, gap);
        if (c == '°' && start + 1 < text.Length && text[start + 1] is 'C' or 'F')
            return Add(tokens, start, start + 2, TokenKind.Symbol, gap);
        if (c == '%' && start + 1 < text.Length && (CharacterTable.ClassOf(text[start + 1]) == CharacterClass.Letter || WordForm.IsJoiningHyphen(text, start + 1)))
            return Add(tokens, start, WordForm.EndOfName(text, start + 1), TokenKind.Word, gap);
        return Add(tokens, start, EndOfMarks(text, EndOfRun(text, start)), TokenKind.Symbol, gap);
    }

    // "max.muster@example.org": what touches the sign before it is taken back, each token at most once.
    private static int Mail(ReadOnlySpan<char> text, TokenBuffer tokens, int at)
    {
        var end = AddressForm.EndOfHost(text, at + 1);
        if (end == at + 1 || tokens.Count == 0 || tokens[tokens.Count - 1].Span.End != at)
            return at;

        var start = at;
        var gap = TokenGap.None;
        while (gap == TokenGap.None && tokens.Count > 0 && tokens[tokens.Count - 1] is var token && token.Span.End == start
            && (token.Kind is TokenKind.Word or TokenKind.Number || text[token.Span.Start] is '.' or '_' or '-'))
        {
            start = token.Span.Start;
            gap = tokens.GapBefore(tokens.Count - 1);
            tokens.RemoveLast();
        }

        if (start == at)
            return at;
        return Add(tokens, start, end, TokenKind.Address, gap);
    }

    // "...", "--", "§§" are one token.
    private static int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        var first = text[start];
        while (end < text.Length && text[end] == first)
            end++;
        return end;
    }

    private static int EndOfMarks(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && CharacterTable.ClassOf(text[end]) == CharacterClass.Mark)
            end++;
        return end;
    }

    private static bool Follows(ReadOnlySpan<char> text, int index, char c) => index + 1 < text.Length && text[index + 1] == c;

    private static int Add(TokenBuffer tokens, int start, int end, TokenKind kind, TokenGap gap)
    {
        tokens.Add(start, end, kind, gap);
        return end;
    }
}

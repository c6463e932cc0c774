namespace ClaimCheck.Text;

/// <summary>Goes through the lines of a text that stand for themselves: a line feed inside a sentence makes none.</summary>
internal ref struct LineReader
{
    private readonly TokenBuffer tokens;
    private readonly bool wrapped;

    /// <summary>A reader that begins at token <paramref name="start"/>.</summary>
    public LineReader(TokenBuffer tokens, int start)
    {
        this.tokens = tokens;
        Start = start;
        End = start;
        wrapped = IsWrapped(tokens, start);
    }

    /// <summary>The first token of the line.</summary>
    public int Start { get; private set; }

    /// <summary>One past the last token of the line.</summary>
    public int End { get; private set; }

    /// <summary>Goes on to the next line.</summary>
    public bool MoveNext()
    {
        Start = End;
        if (Start == tokens.Count)
            return false;

        for (End++; End < tokens.Count && !BeginsLine(End); End++)
        {
        }

        return true;
    }

    private readonly bool BeginsLine(int i)
    {
        var gap = tokens.GapBefore(i);
        if (gap < TokenGap.Line)
            return false;
        return gap == TokenGap.Paragraph || IsBullet(i) || (!wrapped && !IsLower(tokens, i));
    }

    private readonly bool IsBullet(int i) =>
        tokens.First(i) is '\u2022' or '\u25CF' or '\u25AA' or '\u2013' or '-' or '*' && i + 1 < tokens.Count && tokens.GapBefore(i + 1) != TokenGap.None;

    // Mail is wrapped at 72 characters: then many lines go on with a small letter, else next to none.
    private static bool IsWrapped(TokenBuffer tokens, int start)
    {
        int breaks = 0, continued = 0;
        for (var i = start + 1; i < tokens.Count; i++)
        {
            if (tokens.GapBefore(i) != TokenGap.Line)
                continue;
            breaks++;
            if (IsLower(tokens, i))
                continued++;
        }

        return continued * 4 >= breaks && continued > 0;
    }

    private static bool IsLower(TokenBuffer tokens, int i) => CharacterTable.ClassOf(tokens.First(i)) == CharacterClass.Letter;
}

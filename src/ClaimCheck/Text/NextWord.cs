namespace ClaimCheck.Text;

/// <summary>The word after a dot, as far as it must be known to read the dot.</summary>
internal readonly ref struct NextWord
{
    private const int MaximumLength = 24;

    private readonly ReadOnlySpan<char> text;

    private NextWord(ReadOnlySpan<char> text, int start, int length, TokenGap gap)
    {
        this.text = text;
        Start = start;
        Length = length;
        Gap = gap;
    }

    /// <summary>Where it begins.</summary>
    public int Start { get; }

    /// <summary>The number of its letters; 0 where it is no word. Long words are cut.</summary>
    public int Length { get; }

    /// <summary>What stands before it.</summary>
    public TokenGap Gap { get; }

    /// <summary>Whether the paragraph ends here.</summary>
    public bool IsEnd => Start >= text.Length || Gap == TokenGap.Paragraph;

    /// <summary>Its first character; NUL at the end of the text.</summary>
    public char First => Start < text.Length ? text[Start] : '\0';

    /// <summary>Whether it begins with a lower-case letter.</summary>
    public bool IsLower => !IsEnd && CharacterTable.ClassOf(First) == CharacterClass.Letter;

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital => !IsEnd && CharacterTable.ClassOf(First) == CharacterClass.Capital;

    /// <summary>Whether it is short and has a dot itself: "z. B.", "v. Chr."</summary>
    public bool IsDotted => Length is > 0 and <= 3 && Start + Length < text.Length && text[Start + Length] == '.';

    /// <summary>The word after <paramref name="position"/>.</summary>
    public static NextWord After(ReadOnlySpan<char> text, int position)
    {
        var gap = Skip(text, ref position);
        var end = position;
        while (end < text.Length && end - position < MaximumLength && CharacterTable.IsLetter(text[end]))
            end++;
        return new NextWord(text, position, end - position, gap);
    }

    /// <summary>Moves <paramref name="position"/> over spaces.</summary>
    /// <returns>What was skipped.</returns>
    public static TokenGap Skip(ReadOnlySpan<char> text, ref int position)
    {
        // One blank before a letter is by far the commonest.
        if (position + 1 < text.Length && text[position] == ' ' && CharacterTable.IsInsideWord(text[position + 1]))
        {
            position++;
            return TokenGap.Blank;
        }

        var gap = TokenGap.None;
        for (; position < text.Length; position++)
        {
            var c = text[position];
            if (c == ' ')
            {
                if (gap == TokenGap.None)
                    gap = TokenGap.Blank;
                continue;
            }

            var found = CharacterTable.ClassOf(c);
            if (found > CharacterClass.LineBreak)
                break;
            if (found == CharacterClass.Space)
                gap = gap == TokenGap.None ? TokenGap.Blank : gap;
            else if (c == '\u2029')
                gap = TokenGap.Paragraph;
            else if (c != '\r' || position + 1 == text.Length || text[position + 1] != '\n')
                gap = gap >= TokenGap.Line ? TokenGap.Paragraph : TokenGap.Line;
        }

        return gap;
    }

    /// <summary>Whether the word is of <paramref name="wordClass"/>.</summary>
    public bool Is(TextWords words, WordClass wordClass) => words.Is(text.Slice(Start, Length), wordClass);
}

namespace ClaimCheck.Text;

/// <summary>How far a number written in digits reaches: "1.500", "9,84", "1'000", "13.09.2023", "08:30:21", "2:1", "2019/20", "CHF 5.–".</summary>
internal static class NumberForm
{
    /// <summary>The end of the number that begins at <paramref name="start"/>; a dot behind it (an ordinal or a full stop) is not covered.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        if (IsoDate(text, start))
            return start + 10;

        var i = Digits(text, start);
        while (i + 1 < text.Length && JoinsDigits(text[i]) && CharacterTable.IsDigit(text[i + 1]))
            i = Digits(text, i + 1);
        return WithoutCents(text, i);
    }

    // "9'500" groups thousands, "9'5" does not; but what stands between digits is part of the number either way.
    private static bool JoinsDigits(char c) => c is '.' or ',' or ':' or '/' or '\'' or '\u2019';

    private static int Digits(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length)
        {
            var c = text[i];
            if (!CharacterTable.IsDigit(c) && CharacterTable.ClassOf(c) is not CharacterClass.Figure && !MarkBeforeDigit(text, i))
                break;
            i++;
        }

        return i;
    }

    private static bool MarkBeforeDigit(ReadOnlySpan<char> text, int i) =>
        CharacterTable.ClassOf(text[i]) == CharacterClass.Mark && i + 1 < text.Length && CharacterTable.IsDigit(text[i + 1]);

    // "2023-09-13" is one number, "10-15" a range of two.
    private static bool IsoDate(ReadOnlySpan<char> text, int start)
    {
        if (text.Length - start < 10 || text[start + 4] != '-' || text[start + 7] != '-')
            return false;
        for (var i = 0; i < 10; i++)
        {
            if (i is not (4 or 7) && !CharacterTable.IsDigit(text[start + i]))
                return false;
        }

        return text.Length - start == 10 || (!CharacterTable.IsWordCharacter(text[start + 10]) && text[start + 10] != '-');
    }

    // "CHF 5.–", "29,-", "29,--": the dash stands for the cents.
    private static int WithoutCents(ReadOnlySpan<char> text, int end)
    {
        if (end + 1 >= text.Length || text[end] is not ('.' or ','))
            return end;

        var i = end + 1;
        while (i < text.Length && i < end + 3 && text[i] is ('-' or '\u2013' or '\u2014'))
            i++;
        return i > end + 1 && (i == text.Length || !CharacterTable.IsWordCharacter(text[i])) ? i : end;
    }
}

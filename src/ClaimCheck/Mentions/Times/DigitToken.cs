namespace ClaimCheck.Mentions.Times;

/// <summary>A token of up to three groups of digits: "13.", "13.9.", "13.09.2023", "2023-09-13", "19.42", "2019/20".</summary>
/// <param name="Count">The number of groups, 1 to 3.</param>
/// <param name="First">The first group.</param>
/// <param name="Second">The second group, or -1.</param>
/// <param name="Third">The third group, or -1.</param>
/// <param name="Lengths">The number of digits of the groups, as a decimal number: 224 for "13.09.2023".</param>
/// <param name="Separator">The mark between the groups, or NUL where there is one group.</param>
/// <param name="EndsWithDot">Whether a full stop ends the token.</param>
internal readonly record struct DigitToken(
    int Count, int First, int Second, int Third, int Lengths, char Separator, bool EndsWithDot)
{
    private const int MaximumDigits = 4;

    /// <summary>Whether it is one group of four digits without a mark.</summary>
    public bool IsFourDigits => Lengths == 4 && !EndsWithDot;

    /// <summary>Whether it is a number of one or two digits without a mark.</summary>
    public bool IsSmall => Lengths is 1 or 2 && !EndsWithDot;

    /// <summary>Whether it is a number of one or two digits with a full stop: "13.".</summary>
    public bool IsOrdinal => Lengths is 1 or 2 && EndsWithDot;

    /// <summary>Reads <paramref name="token"/>; false where it has another shape.</summary>
    public static bool TryRead(ReadOnlySpan<char> token, out DigitToken digits)
    {
        digits = default;
        if (token.IsEmpty || !char.IsAsciiDigit(token[0]))
            return false;
        Span<int> groups = [-1, -1, -1];
        int count = 0, lengths = 0, i = 0;
        var separator = '\0';
        while (i < token.Length)
        {
            var start = i;
            var value = 0;
            for (; i < token.Length && char.IsAsciiDigit(token[i]); i++)
                value = i - start < MaximumDigits ? (value * 10) + (token[i] - '0') : 0;
            if (i - start is 0 or > MaximumDigits || count == 3)
                return false;
            groups[count++] = value;
            lengths = (lengths * 10) + (i - start);
            if (i == token.Length || (i == token.Length - 1 && token[i] == '.'))
                break;
            if (token[i] is not ('.' or ':' or '/' or '-' or '–') || (count > 1 && token[i] != separator))
                return false;
            separator = token[i++];
        }

        digits = new DigitToken(count, groups[0], groups[1], groups[2], lengths, separator, i < token.Length);
        return true;
    }
}

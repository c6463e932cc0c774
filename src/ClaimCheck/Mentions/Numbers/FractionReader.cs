namespace ClaimCheck.Mentions.Numbers;

/// <summary>Reads fractions in signs: "½", "3/4", and the fraction behind a whole number in "2 ½" and "1 3/4".</summary>
internal static class FractionReader
{
    private const decimal LargestDenominator = 20;

    /// <summary>Whether the character is a fraction of its own: "½".</summary>
    public static bool IsVulgar(char c) => c is (>= '\u00BC' and <= '\u00BE') or (>= '\u2150' and <= '\u215E');

    /// <summary>Reads a character that is a fraction.</summary>
    public static bool TryVulgar(ReadOnlySpan<char> text, int position, out decimal fraction)
    {
        fraction = position >= text.Length ? 0 : text[position] switch
        {
            '½' => 0.5m,
            '¼' => 0.25m,
            '¾' => 0.75m,
            '⅓' => 1m / 3,
            '⅔' => 2m / 3,
            '⅕' => 0.2m,
            '⅖' => 0.4m,
            '⅗' => 0.6m,
            '⅘' => 0.8m,
            '⅙' => 1m / 6,
            '⅚' => 5m / 6,
            '⅛' => 0.125m,
            '⅜' => 0.375m,
            '⅝' => 0.625m,
            '⅞' => 0.875m,
            _ => 0,
        };
        return fraction != 0;
    }

    /// <summary>Reads what a whole number that ends at <paramref name="position"/> is followed by: "½", " ½", " 3/4".</summary>
    public static bool TryMixed(ReadOnlySpan<char> text, int position, out decimal fraction, out int end)
    {
        end = position + 1;
        if (TryVulgar(text, position, out fraction))
            return true;
        end = position + 2;
        if (position + 1 >= text.Length || !DigitReader.IsBlank(text[position]))
            return false;
        return TryVulgar(text, position + 1, out fraction) || TryRead(text, position + 1, out fraction, out end);
    }

    /// <summary>Reads a fraction below one with a slash, its numbers of one or two digits.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out decimal fraction, out int end)
    {
        fraction = 0;
        end = start;
        var numerator = Whole(text, ref end);
        if (end == start || end - start > 2 || end >= text.Length || text[end] is not ('/' or '\u2044'))
            return false;
        var bar = end++;
        var denominator = Whole(text, ref end);
        if (end - bar is < 2 or > 3 || denominator is < 2 or > LargestDenominator || numerator >= denominator || numerator == 0)
            return false;
        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '/' or '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            return false;
        fraction = numerator / denominator;
        return true;
    }

    private static decimal Whole(ReadOnlySpan<char> text, ref int position)
    {
        decimal value = 0;
        for (var most = position + 4; position < text.Length && position < most && char.IsAsciiDigit(text[position]); position++)
            value = (value * 10) + (text[position] - '0');
        return value;
    }
}

namespace ClaimCheck.Mentions.Numbers;

/// <summary>Reads numbers in digits from the characters of a text, whatever the tokens are.</summary>
internal static class DigitReader
{
    // A decimal holds 28 digits without loss; longer runs of digits are no amounts.
    private const int MostDigits = 28;

    /// <summary>Reads the number that starts at <paramref name="start"/>.</summary>
    /// <returns>Whether a number stands there; dates, phone numbers and versions are none.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out DigitRun run)
    {
        run = default;
        if (TryVulgar(text, start, out var vulgar))
        {
            run = new DigitRun(vulgar, 0.25m, start + 1, NumberForm.Fraction);
            return true;
        }

        var position = start;
        decimal value = 0;
        var digits = ReadDigits(text, ref position, ref value);
        if (digits == 0 || digits > MostDigits)
            return false;

        var grouped = ReadGroups(text, ref position, ref value, ref digits);
        if (digits > MostDigits || (text[start] == '0' && position - start > 1))
            return false;

        return Finish(text, start, position, value, digits, grouped, out run);
    }

    /// <summary>Whether the character is a blank that may stand inside a number or before a unit.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\u2007' or '\u200A';

    /// <summary>Whether the character is a fraction of its own: "½".</summary>
    public static bool IsVulgar(char c) => c is (>= '\u00BC' and <= '\u00BE') or (>= '\u2150' and <= '\u215E');

    /// <summary>The last place of <paramref name="value"/> that is not zero; 1 for zero.</summary>
    public static decimal LastPlace(decimal value)
    {
        var size = Math.Abs(value);
        if (size == 0)
            return 1;

        decimal place = 1;
        while (size != decimal.Truncate(size))
        {
            size *= 10;
            place /= 10;
        }

        while (size % 10 == 0)
        {
            size /= 10;
            place *= 10;
        }

        return place;
    }

    private static bool Finish(ReadOnlySpan<char> text, int start, int position, decimal value, int digits, bool grouped, out DigitRun run)
    {
        run = default;
        var form = NumberForm.Digits;
        var place = LastPlace(value);
        var next = position < text.Length ? text[position] : '\0';
        var afterNext = position + 1 < text.Length ? text[position + 1] : '\0';
        if (next == ',' && char.IsAsciiDigit(afterNext))
        {
            if (!ReadDecimals(text, ref position, ref value, ref place, digits))
                return false;
        }
        else if (next is ',' or '.' && afterNext is '–' or '—' or '-' && !IsDigitAt(text, position + 2) && !IsLetterAt(text, position + 2))
        {
            position += 2;
        }
        else if (next == '.' && char.IsAsciiDigit(afterNext))
        {
            if (grouped || !ReadDecimals(text, ref position, ref value, ref place, digits))
                return false;
            form = NumberForm.Dotted;
        }
        else if (next is '/' or '\u2044' && char.IsAsciiDigit(afterNext))
        {
            return TryFraction(text, start, position, value, out run);
        }
        else if (TryMixed(text, position, out var vulgar, out var end))
        {
            value += vulgar;
            place = 0.5m;
            position = end;
        }
        else if (!grouped && digits == 4 && value is >= 1100 and <= 2100)
        {
            form = NumberForm.YearLike;
        }

        // "5:30" is a score or a time of day, "1,2,3" a list of something else.
        if (position < text.Length && text[position] is ':' or ',' or '.' && IsDigitAt(text, position + 1))
            return false;

        run = new DigitRun(value, place, position, form);
        return true;
    }

    private static int ReadDigits(ReadOnlySpan<char> text, ref int position, ref decimal value)
    {
        var count = 0;
        for (; position < text.Length && char.IsAsciiDigit(text[position]); position++)
        {
            if (++count <= MostDigits)
                value = (value * 10) + (text[position] - '0');
        }

        return count;
    }

    private static bool ReadGroups(ReadOnlySpan<char> text, ref int position, ref decimal value, ref int digits)
    {
        if (digits > 3 || position >= text.Length || !IsThousandsMark(text[position]))
            return false;

        var mark = text[position];
        var grouped = false;
        while (position + 3 < text.Length && text[position] == mark
            && char.IsAsciiDigit(text[position + 1]) && char.IsAsciiDigit(text[position + 2]) && char.IsAsciiDigit(text[position + 3])
            && !IsDigitAt(text, position + 4))
        {
            position++;
            digits += 3;
            if (digits > MostDigits)
                return true;
            for (var i = 0; i < 3; i++, position++)
                value = (value * 10) + (text[position] - '0');
            grouped = true;
        }

        return grouped;
    }

    private static bool ReadDecimals(ReadOnlySpan<char> text, ref int position, ref decimal value, ref decimal place, int digits)
    {
        decimal scale = 1;
        for (position++; position < text.Length && char.IsAsciiDigit(text[position]); position++)
        {
            if (++digits > MostDigits)
                return false;
            scale /= 10;
            value += (text[position] - '0') * scale;
        }

        place = scale;
        return true;
    }

    private static bool TryFraction(ReadOnlySpan<char> text, int start, int position, decimal numerator, out DigitRun run)
    {
        run = default;
        var end = position + 1;
        decimal denominator = 0;
        var digits = ReadDigits(text, ref end, ref denominator);
        if (position - start > 2 || digits > 2 || denominator is < 2 or > 20 || numerator >= denominator || numerator == 0)
            return false;
        if (end < text.Length && (text[end] is '/' or '.' or ',' && IsDigitAt(text, end + 1)))
            return false;

        run = new DigitRun(numerator / denominator, 0.25m, end, NumberForm.Fraction);
        return true;
    }

    private static bool TryMixed(ReadOnlySpan<char> text, int position, out decimal fraction, out int end)
    {
        end = position + 1;
        if (TryVulgar(text, position, out fraction))
            return true;
        end = position + 2;
        return position < text.Length && IsBlank(text[position]) && TryVulgar(text, position + 1, out fraction);
    }

    private static bool TryVulgar(ReadOnlySpan<char> text, int position, out decimal fraction)
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
            '⅛' => 0.125m,
            '⅜' => 0.375m,
            '⅝' => 0.625m,
            '⅞' => 0.875m,
            _ => 0,
        };
        return fraction != 0;
    }

    private static bool IsThousandsMark(char c) => c is '.' or '\'' or '\u2019' || IsBlank(c);

    private static bool IsDigitAt(ReadOnlySpan<char> text, int index) => index < text.Length && char.IsAsciiDigit(text[index]);

    private static bool IsLetterAt(ReadOnlySpan<char> text, int index) => index < text.Length && char.IsLetter(text[index]);
}

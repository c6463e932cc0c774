using System.Numerics;

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
        if (FractionReader.TryVulgar(text, start, out var vulgar))
        {
            run = new DigitRun(vulgar, 0.25m, start + 1, NumberForm.Fraction);
            return true;
        }

        if (start < text.Length && text[start] == ',')
            return TryBareDecimals(text, start, out run);

        var position = start;
        decimal value = 0;
        var digits = ReadDigits(text, ref position, ref value);
        if (digits is 0 or > MostDigits)
            return false;

        var grouped = ReadGroups(text, ref position, ref value, ref digits);
        if (text[start] == '0' && position - start > 1)
            return false;
        if (digits > MostDigits)
        {
            run = new DigitRun(Numeral.Limit, 1, position, NumberForm.Digits) { Exact = Whole(text[start..position]) };
            return true;
        }

        if (!Finish(text, start, position, value, digits, grouped, out run))
            return false;
        run = PowerReader.Extend(text, run);
        return true;
    }

    /// <summary>Whether the character is a blank that may stand inside a number or before a unit.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\u2007' or '\u200A';

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
            if (!FractionReader.TryRead(text, start, out var fraction, out var bar))
                return false;
            run = new DigitRun(fraction, 0.25m, bar, NumberForm.Fraction);
            return true;
        }
        else if (FractionReader.TryMixed(text, position, out var vulgar, out var end))
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
        if (digits > 3 || position >= text.Length || !(IsThousandsMark(text[position]) || IsEnglishGroup(text, position)))
            return false;

        var mark = text[position];
        var grouped = false;
        while (position + 3 < text.Length && text[position] == mark
            && char.IsAsciiDigit(text[position + 1]) && char.IsAsciiDigit(text[position + 2]) && char.IsAsciiDigit(text[position + 3])
            && !IsDigitAt(text, position + 4))
        {
            position++;
            digits += 3;
            for (var i = 0; i < 3; i++, position++)
            {
                if (digits <= MostDigits)
                    value = (value * 10) + (text[position] - '0');
            }

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

    // ",385"; one digit alone is rather a slip in "Haus ,2 Kinder".
    private static bool TryBareDecimals(ReadOnlySpan<char> text, int start, out DigitRun run)
    {
        run = default;
        var position = start;
        decimal value = 0, place = 1;
        if (!IsDigitAt(text, start + 1) || !IsDigitAt(text, start + 2) || !ReadDecimals(text, ref position, ref value, ref place, 0))
            return false;
        if (position < text.Length && (char.IsLetter(text[position]) || (text[position] is ':' or ',' or '.' && IsDigitAt(text, position + 1))))
            return false;
        run = new DigitRun(value, place, position, NumberForm.Digits);
        return true;
    }

    private static BigInteger Whole(ReadOnlySpan<char> digits)
    {
        BigInteger value = 0;
        foreach (var c in digits)
            value = char.IsAsciiDigit(c) ? (value * 10) + (c - '0') : value;
        return value;
    }

    // "1,500,000": two groups behind commas are no decimals.
    private static bool IsEnglishGroup(ReadOnlySpan<char> text, int position) =>
        text[position] == ',' && position + 7 < text.Length && text[position + 4] == ',' && IsDigitAt(text, position + 5) && IsDigitAt(text, position + 6) && IsDigitAt(text, position + 7);

    private static bool IsThousandsMark(char c) => c is '.' or '\'' or '\u2019' || IsBlank(c);

    private static bool IsDigitAt(ReadOnlySpan<char> text, int index) => index < text.Length && char.IsAsciiDigit(text[index]);

    private static bool IsLetterAt(ReadOnlySpan<char> text, int index) => index < text.Length && char.IsLetter(text[index]);
}

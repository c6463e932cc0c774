using System.Numerics;
using ClaimCheck.Languages;

namespace ClaimCheck.Mentions.Numbers;

/// <summary>Reads what multiplies digits without a blank or word: "10k", "1,2M", "1e10", "10^6", "10⁶", "6,02 × 10^23", "3,5·10⁻³".</summary>
internal static class PowerReader
{
    private const int LargestExponent = 300;
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Takes in the power behind <paramref name="run"/>, where there is one.</summary>
    public static DigitRun Extend(ReadOnlySpan<char> text, in DigitRun run)
    {
        if (run.Form == NumberForm.Fraction || run.End >= text.Length)
            return run;
        if (text[run.End] is 'k' or 'M' && IsFree(text, run.End + 1) && run.Form != NumberForm.YearLike)
            return Times(run, text[run.End] == 'k' ? 3 : 6, run.End + 1);
        if (text[run.End] is 'e' or 'E' && TryExponent(text, run.End + 1, out var exponent, out var end))
            return Times(run, exponent, end);
        if (run.Value == 10 && TryRaised(text, run.End, out exponent, out end))
            return Times(run, exponent - 1, end);
        return TryTenTo(text, run.End, out exponent, out end) ? Times(run, exponent, end) : run;
    }

    // "× 10^23", "·10^-6"
    private static bool TryTenTo(ReadOnlySpan<char> text, int position, out int exponent, out int end)
    {
        exponent = 0;
        end = position = AfterBlank(text, position);
        if (position >= text.Length || text[position] is not ('×' or '·' or '*' or 'x'))
            return false;
        position = AfterBlank(text, position + 1);
        return text[Math.Min(position, text.Length)..].StartsWith("10", StringComparison.Ordinal) && TryRaised(text, position + 2, out exponent, out end);
    }

    // "^6", "⁶"
    private static bool TryRaised(ReadOnlySpan<char> text, int position, out int exponent, out int end)
    {
        (exponent, end) = (0, position);
        if (position >= text.Length)
            return false;
        return text[position] == '^' ? TryExponent(text, position + 1, out exponent, out end) : TrySuperscript(text, position, out exponent, out end);
    }

    private static bool TrySuperscript(ReadOnlySpan<char> text, int position, out int exponent, out int end)
    {
        exponent = 0;
        var minus = text[position] == '⁻';
        end = position + (minus ? 1 : 0);
        var start = end;
        for (; end < text.Length && Superscripts.IndexOf(text[end]) is >= 0 and var digit && exponent <= LargestExponent; end++)
            exponent = (exponent * 10) + digit;
        exponent = minus ? -exponent : exponent;
        return end > start && Math.Abs(exponent) <= LargestExponent && IsFree(text, end);
    }

    private static int AfterBlank(ReadOnlySpan<char> text, int position) =>
        position < text.Length && DigitReader.IsBlank(text[position]) ? position + 1 : position;

    private static bool TryExponent(ReadOnlySpan<char> text, int position, out int exponent, out int end)
    {
        exponent = 0;
        var minus = position < text.Length && text[position] is '-' or '−';
        end = position + (minus ? 1 : 0);
        var start = end;
        for (; end < text.Length && char.IsAsciiDigit(text[end]) && exponent <= LargestExponent; end++)
            exponent = (exponent * 10) + (text[end] - '0');
        exponent = minus ? -exponent : exponent;
        return end > start && Math.Abs(exponent) <= LargestExponent && IsFree(text, end);
    }

    private static bool IsFree(ReadOnlySpan<char> text, int position) => position >= text.Length || !char.IsLetterOrDigit(text[position]);

    private static DigitRun Times(in DigitRun run, int exponent, int end)
    {
        var numeral = new Numeral(run.Value, null, run.Place, run.Form, default, default) { Exact = run.Exact };
        if (exponent >= 0)
        {
            var power = BigInteger.Pow(10, exponent);
            numeral = numeral.Times(new NumberMultiplier(power, exponent <= 28 ? (decimal)power : null));
        }
        else
        {
            for (; exponent < 0 && numeral.Value != 0; exponent++)
                numeral = numeral.Times(0.1m);
        }

        return new DigitRun(numeral.Value, numeral.Place, end, NumberForm.Digits) { Exact = numeral.Exact };
    }
}

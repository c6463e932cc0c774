using ClaimCheck.Claims;

namespace ClaimCheck.Matching;

/// <summary>Names the slip that two values look like: a lost "Millionen", swapped digits, another unit.</summary>
internal static class SlipCode
{
    /// <summary>The code of two figures that differ by two neighbouring digits changed over.</summary>
    public const string DigitsSwapped = "digits-swapped";

    private const string Magnitude = "magnitude-slip";

    // So many equal digits are no chance, whatever the factor.
    private const int DigitsOfAnyMagnitude = 3;

    /// <summary>The code of the contradiction between two values; <c>value</c> where they look like no known slip.</summary>
    public static string Of(Claim a, Claim b)
    {
        if (a.Change is not null && b.Change is not null && a.Change.Direction != b.Change.Direction)
            return "opposite-direction";
        if (a.Value is not { } one || b.Value is not { } other || one.Printed == 0 || other.Printed == 0)
            return "value";
        if (IsMagnitude(one.Printed, other.Printed) && one.Unit?.Code == other.Unit?.Code)
            return Magnitude;
        if (one.Printed == other.Printed && one.Unit?.Code != other.Unit?.Code)
            return "unit-swapped";

        return one.Unit?.Code == other.Unit?.Code && AreDigitsSwapped(one.Printed, other.Printed) ? DigitsSwapped : "value";
    }

    /// <summary>
    /// How many digits two differing values share, leading and closing zeros apart, where they look like a slip: 3 for
    /// "1,14 Milliarden" and "1,14 Millionen", for 174 and 147, for 410 light-years and 410 parsecs; 0 where they do not.
    /// </summary>
    public static int SharedDigits(Claim a, Claim b)
    {
        if (a.Value is not { } one || b.Value is not { } other || a.Kind == ClaimKind.Change || Of(a, b) is not (Magnitude or "unit-swapped" or DigitsSwapped) || IsOddMagnitude(a, b))
            return 0;

        return Math.Min(SignificantDigits(one.Printed), SignificantDigits(other.Printed));
    }

    /// <summary>"120 Millionen" and "1,2 Millionen": a zero or a "Tausend" is soon lost, two zeros are not, and two digits are soon the same by chance.</summary>
    private static bool IsOddMagnitude(Claim a, Claim b)
    {
        var (one, other) = (Math.Abs(a.Value!.Printed), Math.Abs(b.Value!.Printed));
        var factor = Math.Max(one, other) / Math.Min(one, other);
        return Of(a, b) == Magnitude && SignificantDigits(one) < DigitsOfAnyMagnitude && factor != 10 && SignificantDigits(factor) == 1 && Thousands(factor) != 1;
    }

    private static decimal Thousands(decimal factor)
    {
        while (factor >= 1000)
            factor /= 1000;
        return factor;
    }

    /// <summary>How many digits a number has, leading and closing zeros apart.</summary>
    public static int SignificantDigits(decimal value)
    {
        var digits = Digits(Math.Abs(value)).Replace(".", string.Empty, StringComparison.Ordinal);
        return digits.Trim('0').Length;
    }

    private static bool IsMagnitude(decimal one, decimal other)
    {
        var larger = Math.Max(Math.Abs(one), Math.Abs(other));
        var smaller = Math.Min(Math.Abs(one), Math.Abs(other));
        for (var factor = 10m; factor <= 1_000_000_000m; factor *= 10)
        {
            // Checked by division: a product could leave the range of decimal.
            if (larger / factor == smaller)
                return true;
        }

        return false;
    }

    private static bool AreDigitsSwapped(decimal one, decimal other)
    {
        var a = Digits(one);
        var b = Digits(other);
        if (a.Length != b.Length)
            return false;

        var differing = new List<int>();
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i])
                differing.Add(i);
        }

        return differing.Count == 2 && differing[1] == differing[0] + 1 + (a[(differing[0] + 1)..differing[1]] is "." ? 1 : 0)
            && a[differing[0]] == b[differing[1]] && a[differing[1]] == b[differing[0]];
    }

    private static string Digits(decimal value)
    {
        var digits = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return digits.Contains('.', StringComparison.Ordinal) ? digits.TrimEnd('0').TrimEnd('.') : digits;
    }
}

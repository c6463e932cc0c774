using System.Globalization;
using System.Text;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Findings;

/// <summary>Writes values in German notation: "1.500 km", "8,60 EUR/m2".</summary>
internal sealed class ValueWriter(Language language)
{
    // 123.456,7 for people who read German; a culture of our own because none may be asked of the machine.
    private static readonly NumberFormatInfo GermanNumbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "−" };

    /// <summary>The value of a claim without the words that bound it; for quotations their words.</summary>
    public string Of(Claim claim)
    {
        _ = language;
        if (claim.Kind == ClaimKind.Score)
            return string.Join(':', claim.Score.Select(number => number.ToString(CultureInfo.InvariantCulture)));
        if (claim.Kind == ClaimKind.Ordinal && claim.Value is { } ordinal)
            return Number(ordinal.Printed) + ".";
        if (claim.Value is { } value)
            return Sign(claim) + Number(value.Printed) + Upper(value) + UnitOf(value);

        return claim.Timex?.Value ?? string.Empty;
    }

    private static string Sign(Claim claim) => claim.Change?.Direction switch
    {
        ChangeDirection.Up => "+",
        ChangeDirection.Down => "−",
        _ => string.Empty,
    };

    private static string Upper(NumericValue value) =>
        value is { Comparator: Comparator.Between, High: { } high } ? "–" + Number(high) : string.Empty;

    private static string UnitOf(NumericValue value) => value.Unit is { Code.Length: > 0 } unit ? " " + unit.Code : string.Empty;

    private static string Number(decimal number)
    {
        var text = number.ToString("#,##0.############################", GermanNumbers);
        return new StringBuilder(text).ToString();
    }
}

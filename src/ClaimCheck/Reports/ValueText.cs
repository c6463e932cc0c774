using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Reports;

/// <summary>Writes values for people: "rund 650 km", "mehr als 1.500 km", "13.09.2023".</summary>
internal sealed class ValueText(Messages messages)
{
    private readonly NumberFormatInfo numbers = new()
    {
        NumberGroupSeparator = messages.Template("number-group"),
        NumberDecimalSeparator = messages.Template("number-decimal"),
        NegativeSign = "−",
    };

    /// <summary>The normalized value of a claim; empty where it has none.</summary>
    public string Of(Claim claim)
    {
        if (!claim.Score.IsEmpty)
            return string.Join(':', claim.Score.Select(number => Number(number)));
        if (claim.Kind == ClaimKind.Ordinal && claim.Value is { } place)
            return messages.Format("value-ordinal", ("number", Number(place.Printed)));
        if (claim.Value is { } value)
            return Sign(claim) + Of(value);
        return claim.Timex is { } timex ? Of(timex) : string.Empty;
    }

    /// <summary>A number with the words that bound it, its unit, and a range as from–to.</summary>
    public string Of(NumericValue value)
    {
        var amount = value is { Comparator: Comparator.Between, Low: { } low, High: { } high }
            ? Number(low) + "–" + Number(high)
            : Number(value.Printed);
        return messages.Format("value-" + JsonNames.Of(value.Comparator), ("value", amount + UnitOf(value)));
    }

    /// <summary>A day in the order people write it, otherwise the TIMEX3 value.</summary>
    public string Of(Timex timex)
    {
        var day = timex.Value.Split('T')[0];
        return day.Length == 10 && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Day(date.Year, date.Month, date.Day) + (timex.Value.Length > 10 ? " " + timex.Value[11..] : string.Empty)
            : timex.Value;
    }

    /// <summary>A day in the order people write it.</summary>
    public string Day(int year, int month, int day) => messages.Format(
        "date-day",
        ("year", year.ToString("D4", CultureInfo.InvariantCulture)),
        ("month", month.ToString("D2", CultureInfo.InvariantCulture)),
        ("day", day.ToString("D2", CultureInfo.InvariantCulture)));

    /// <summary>A number with the grouping of the language.</summary>
    public string Number(decimal number) => number.ToString("#,##0.############################", numbers);

    private static string Sign(Claim claim) => claim.Change?.Direction switch
    {
        ChangeDirection.Up => "+",
        ChangeDirection.Down => "−",
        _ => string.Empty,
    };

    private static string UnitOf(NumericValue value) => value.Unit is { Code.Length: > 0 } unit ? "\u00A0" + PrintedUnit(unit.Code) : string.Empty;

    /// <summary>UCUM codes that nobody prints so.</summary>
    private static string PrintedUnit(string code) => code
        .Replace("Cel", "°C", StringComparison.Ordinal)
        .Replace("[degF]", "°F", StringComparison.Ordinal)
        .Replace("m2", "m²", StringComparison.Ordinal)
        .Replace("m3", "m³", StringComparison.Ordinal)
        .Replace("har", "ha", StringComparison.Ordinal)
        .Replace("{", string.Empty, StringComparison.Ordinal)
        .Replace("}", string.Empty, StringComparison.Ordinal);
}

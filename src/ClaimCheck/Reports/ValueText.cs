using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Reports;

/// <summary>Writes values for people: "rund 650 km", "mehr als 1.500 km", "13.09.2023".</summary>
internal sealed class ValueText(Messages messages)
{
    /// <summary>No text prints more decimal places.</summary>
    private const int LongestPrinted = 12;

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

    /// <summary>A day or month in the order people write it, with the time of day; otherwise the TIMEX3 value.</summary>
    public string Of(Timex timex)
    {
        var parts = timex.Value.Split('T', 2);
        if (Date(parts[0]) is not { } date || timex.Type == TimexType.Duration)
            return timex.Value;
        return parts.Length == 1 ? date : messages.Format("date-time", ("date", date), ("time", TimeOfDay(parts[1])));
    }

    /// <summary>A day in the order people write it.</summary>
    public string Day(int year, int month, int day) => messages.Format(
        "date-day",
        ("year", year.ToString("D4", CultureInfo.InvariantCulture)),
        ("month", month.ToString("D2", CultureInfo.InvariantCulture)),
        ("day", day.ToString("D2", CultureInfo.InvariantCulture)));

    /// <summary>The unit as people write it: "Euro/m²", "km/h".</summary>
    public string NameOf(Unit unit) =>
        string.Join('/', unit.Code.Split('/').Select((part, index) => NameOf(part, index == 0 ? "unit-" : "per-")));

    /// <summary>The words that bound a number: "mehr als"; empty for an exact number and a range.</summary>
    public string NameOf(Comparator comparator) => messages.Format("value-" + JsonNames.Of(comparator), ("value", string.Empty)).Trim();

    /// <summary>A number with the grouping of the language; of one without end ("jede dritte Schule") four decimal places.</summary>
    public string Number(decimal number) =>
        (number.Scale > LongestPrinted ? Math.Round(number, 4, MidpointRounding.AwayFromZero) : number).ToString("#,##0.############################", numbers);

    /// <summary>A part of a unit; behind the stroke stands one of it: "Euro/Monat".</summary>
    private string NameOf(string part, string key)
    {
        if (messages.Contains(key + part))
            return messages.Template(key + part);
        return messages.Contains("unit-" + part) ? messages.Template("unit-" + part) : part.Trim('{', '}');
    }

    private string? Date(string iso)
    {
        var parts = iso.Split('-');
        if (!parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)))
            return null;
        return parts.Length switch
        {
            2 => messages.Format("date-month", ("year", parts[0]), ("month", parts[1])),
            3 => messages.Format("date-day", ("year", parts[0]), ("month", parts[1]), ("day", parts[2])),
            _ => null,
        };
    }

    private string TimeOfDay(string time) => messages.Contains("daypart-" + time) ? messages.Template("daypart-" + time) : time;

    private static string Sign(Claim claim) => claim.Change?.Direction switch
    {
        ChangeDirection.Up => "+",
        ChangeDirection.Down => "−",
        _ => string.Empty,
    };

    private string UnitOf(NumericValue value) =>
        value.Unit is { Code.Length: > 0 } unit ? "\u00A0" + NameOf(unit) : string.Empty;
}

using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;
using NodaTime.Text;

namespace ClaimCheck.Findings;

/// <summary>Writes values for people: "rund 650 km", "mehr als 1.500 km", "13.09.2023".</summary>
internal sealed class ValueText(Messages messages)
{
    /// <summary>No text prints more decimal places.</summary>
    private const int LongestPrinted = 12;

    private readonly UnitText units = new(messages);
    private readonly TimexText times = new(messages);

    private readonly NumberFormatInfo numbers = new()
    {
        NumberGroupSeparator = messages.Template("number-group"),
        NumberDecimalSeparator = messages.Template("number-decimal"),
        NegativeSign = "−",
    };

    /// <summary>The normalized value of a claim with the words that bound it; empty where it has none.</summary>
    public string Of(Claim claim) => Of(claim, Of);

    /// <summary>The normalized value of a claim without the words that bound it.</summary>
    public string Bare(Claim claim) => Of(claim, Bare);

    /// <summary>A number with the words that bound it, its unit, and a range as from–to.</summary>
    public string Of(NumericValue value) => messages.Format("value-" + CodeOf(value.Comparator), ("value", Bare(value)));

    /// <summary>A day, month, year, time of day or length of time as people write it.</summary>
    public string Of(Timex timex) => times.Of(timex);

    /// <summary>A day in the order people write it.</summary>
    public string Day(int year, int month, int day) => times.Day(year, month, day);

    /// <summary>A day in the order people write it.</summary>
    public string Day(LocalDate day) => Day(day.Year, day.Month, day.Day);

    /// <summary>A day, with the time of day behind it.</summary>
    public string Moment(LocalDateTime moment) => messages.Format(
        "date-time",
        ("date", Day(moment.Date)),
        ("time", messages.Format("date-clock", ("time", LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(moment.TimeOfDay)))));

    /// <summary>The unit as people write it: "Euro/m²", "km/h".</summary>
    public string NameOf(Unit unit) => units.Of(unit.Code);

    /// <summary>A number and the unit with this code: "1.373.000 m".</summary>
    public string Amount(decimal number, string? code) => Number(number) + Behind(number, code);

    /// <summary>The words that bound a number: "mehr als"; empty for an exact number and a range.</summary>
    public string NameOf(Comparator comparator) => messages.Format("value-" + CodeOf(comparator), ("value", string.Empty)).Trim();

    /// <summary>A number with the grouping of the language; of one without end ("jede dritte Schule") four decimal places.</summary>
    public string Number(decimal number) =>
        (number.Scale > LongestPrinted ? Math.Round(number, 4, MidpointRounding.AwayFromZero) : number).ToString("#,##0.############################", numbers);

    private string Of(Claim claim, Func<NumericValue, string> amount)
    {
        if (!claim.Score.IsEmpty)
            return string.Join(':', claim.Score.Select(number => Number(number)));
        if (claim.Kind == ClaimKind.Ordinal && claim.Value is { } place)
            return messages.Format("value-ordinal", ("number", Number(place.Printed)));
        if (claim.Value is { } value)
            return Sign(claim) + amount(value);
        return claim.Timex is { } timex ? Of(timex) : string.Empty;
    }

    private string Bare(NumericValue value) =>
        value is { Comparator: Comparator.Between, Low: { } low, High: { } high }
            ? Number(low) + "–" + Amount(high, value.Unit?.Code)
            : Amount(value.Printed, value.Unit?.Code);

    /// <summary>How the messages spell a comparator: <c>more_than</c>.</summary>
    private static string CodeOf(Comparator comparator) => comparator switch
    {
        Comparator.MoreThan => "more_than",
        Comparator.AtLeast => "at_least",
        Comparator.LessThan => "less_than",
        Comparator.AtMost => "at_most",
        _ => comparator.ToString().ToLowerInvariant(),
    };

    private static string Sign(Claim claim) => claim.Change?.Direction switch
    {
        ChangeDirection.Up => "+",
        ChangeDirection.Down => "−",
        _ => string.Empty,
    };

    // The blank does not break, so that number and unit stay on one line.
    private string Behind(decimal number, string? code) =>
        code is { Length: > 0 } && units.Of(code, number == 1) is { Length: > 0 } unit ? "\u00A0" + unit : string.Empty;
}

using ClaimCheck.Languages;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Offsets from UTC of the zones that news name.</summary>
internal static class TimeZones
{
    /// <summary>The code of the time of the place that the text speaks of.</summary>
    public const string Local = "local";

    /// <summary>The offset at a local time of a zone by its IANA name; <see langword="null"/> where there is no such zone.</summary>
    public static Offset? OffsetOf(string iana, LocalDateTime moment) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(iana) is { } zone ? zone.AtLeniently(moment).Offset : null;

    /// <summary>The offset of a zone at a local time; <see langword="null"/> where the word does not say which zone it is.</summary>
    public static Offset? OffsetOf(TimeWord zone, LocalDateTime moment) => zone.Code switch
    {
        Local => null,
        "WET" => WithSummerTime(0, moment),
        "CET" => WithSummerTime(1, moment),
        "EET" => WithSummerTime(2, moment),
        _ when zone.Code.Contains('/', StringComparison.Ordinal) => OffsetOf(zone.Code, moment),
        _ => Offset.FromHoursAndMinutes(zone.Number / 60, zone.Number % 60),
    };

    // Directive 2000/84/EC: from the last Sunday of March to the last Sunday of October, at 1.00 UTC.
    private static Offset WithSummerTime(int hours, LocalDateTime moment)
    {
        var begin = LastSunday(moment.Year, 3).At(new LocalTime(1 + hours, 0));
        var end = LastSunday(moment.Year, 10).At(new LocalTime(2 + hours, 0));
        return Offset.FromHours(moment >= begin && moment < end ? hours + 1 : hours);
    }

    private static LocalDate LastSunday(int year, int month)
    {
        var last = new LocalDate(year, month, 31);
        return last.PlusDays(-((int)last.DayOfWeek % 7));
    }
}

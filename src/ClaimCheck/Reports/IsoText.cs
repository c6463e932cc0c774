using System.Globalization;
using ClaimCheck.Documents;
using NodaTime;
using NodaTime.Text;

namespace ClaimCheck.Reports;

/// <summary>Writes times in ISO 8601, as finely as they are known.</summary>
internal static class IsoText
{
    /// <summary><c>2023</c>, <c>2023-09</c>, <c>2023-09-13</c>, <c>2023-09-13T08:30:21+02:00</c>.</summary>
    public static string Of(PublicationTime published)
    {
        var year = published.Year.ToString("D4", CultureInfo.InvariantCulture);
        if (published.Month is not { } month)
            return year;
        if (published.Day is not { } day)
            return $"{year}-{TwoDigits(month)}";

        var date = $"{year}-{TwoDigits(month)}-{TwoDigits(day)}";
        if (published.Time is not { } time)
            return date;
        var clock = time.Second == 0 ? $"{TwoDigits(time.Hour)}:{TwoDigits(time.Minute)}" : $"{TwoDigits(time.Hour)}:{TwoDigits(time.Minute)}:{TwoDigits(time.Second)}";
        return date + "T" + clock + (published.Offset is { } offset ? Of(offset) : string.Empty);
    }

    /// <summary>A moment: the day alone at midnight, otherwise with the time.</summary>
    public static string Of(LocalDateTime moment)
    {
        var date = LocalDatePattern.Iso.Format(moment.Date);
        return moment.TimeOfDay == LocalTime.Midnight ? date : date + "T" + TwoDigits(moment.Hour) + ":" + TwoDigits(moment.Minute) + (moment.Second == 0 ? string.Empty : ":" + TwoDigits(moment.Second));
    }

    /// <summary>The distance from UTC: <c>+02:00</c>.</summary>
    public static string Of(Offset offset) =>
        offset == Offset.Zero ? "Z" : OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(offset);

    private static string TwoDigits(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}

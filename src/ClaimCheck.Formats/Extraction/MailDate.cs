using System.Globalization;
using ClaimCheck.Documents;
using NodaTime;

namespace ClaimCheck.Formats.Extraction;

/// <summary>Reads the dates of mails and RSS (RFC 5322): <c>Wed, 13 Sep 2023 08:30:21 +0200</c>.</summary>
internal static class MailDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The date, or <see langword="null"/> where <paramref name="printed"/> is none.</summary>
    /// <remarks>The day of the week and comments in brackets are not looked at; years of two digits are those of RFC 5322, section 4.3.</remarks>
    public static PublicationTime? Read(string printed)
    {
        var comment = printed.IndexOf('(', StringComparison.Ordinal);
        var parts = (comment < 0 ? printed : printed[..comment]).Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var first = parts.Length > 0 && char.IsAsciiLetter(parts[0][0]) ? 1 : 0;
        if (parts.Length < first + 3 || Number(parts[first]) is not { } day || Number(parts[first + 2]) is not { } year)
            return null;

        var month = Array.IndexOf(Months, parts[first + 1].ToLowerInvariant()[..Math.Min(3, parts[first + 1].Length)]) + 1;
        if (PublishedText.DayOf(FullYear(year), month, day) is not { } date)
            return null;
        if (parts.Length < first + 4 || PublishedText.TimeOf(parts[first + 3]) is not { } time)
            return date;
        return date with { Time = time, Offset = parts.Length > first + 4 ? ZoneOf(parts[first + 4]) : null };
    }

    private static int FullYear(int year) => year < 50 ? 2000 + year : year < 1000 ? 1900 + year : year;

    private static Offset? ZoneOf(string zone) => zone.ToUpperInvariant() switch
    {
        "GMT" or "UT" or "UTC" or "Z" => Offset.Zero,
        "CET" or "MEZ" => Offset.FromHours(1),
        "CEST" or "MESZ" => Offset.FromHours(2),
        "EST" => Offset.FromHours(-5),
        "EDT" => Offset.FromHours(-4),
        _ => PublishedText.OffsetOf(zone),
    };

    private static int? Number(string digits) =>
        digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

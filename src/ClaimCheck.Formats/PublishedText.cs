using System.Globalization;
using ClaimCheck.Documents;
using NodaTime;

namespace ClaimCheck.Formats;

/// <summary>Reads publication times in ISO 8601: a year, a month, a day, or a day with time and offset.</summary>
public static class PublishedText
{
    /// <summary>Reads the whole of <paramref name="text"/>.</summary>
    /// <param name="text">For example <c>2023-09</c>, <c>2023-09-13</c>, <c>20230913</c> or <c>2023-09-13T08:30:21+02:00</c>; a space may stand for the T.</param>
    /// <param name="published">The time, as finely as printed.</param>
    /// <returns>Whether it is such a time.</returns>
    public static bool TryParse(string text, out PublicationTime? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        published = null;
        var parts = text.Trim().Split(['T', 't', ' '], 2, StringSplitOptions.TrimEntries);
        if (DateOf(parts[0]) is not { } date)
            return false;
        if (parts.Length == 1)
        {
            published = date;
            return true;
        }

        if (date.Day is null || !TryTime(parts[1], out var time, out var offset))
            return false;
        published = date with { Time = time, Offset = offset };
        return true;
    }

    /// <summary>A day of the calendar, or <see langword="null"/> where there is none such.</summary>
    internal static PublicationTime? DayOf(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new PublicationTime(year, month, day)
            : null;

    /// <summary>A time of day, <c>8:30</c>, <c>08:30:21.5</c> or, in the basic format, <c>083021</c>.</summary>
    internal static LocalTime? TimeOf(string text)
    {
        var parts = text is [_, _, _, _, _, _] && !text.Contains(':', StringComparison.Ordinal) ? [text[..2], text[2..4], text[4..]] : text.Split(':');
        if (parts.Length is < 2 or > 3 || Number(parts[0], 1, 2) is not { } hour || Number(parts[1], 2, 2) is not { } minute)
            return null;

        var second = 0;
        if (parts.Length == 3)
        {
            var whole = parts[2].Split('.', ',')[0];
            if (Number(whole, 2, 2) is not { } seconds)
                return null;
            second = Math.Min(seconds, 59);
        }

        return hour < 24 && minute < 60 ? new LocalTime(hour, minute, second) : null;
    }

    private static PublicationTime? DateOf(string text)
    {
        // The basic format, as NITF prints it: 20230913.
        if (text.Length == 8 && Number(text, 8, 8) is { } digits)
            return DayOf(digits / 10_000, digits / 100 % 100, digits % 100);

        var parts = text.Split('-');
        if (parts.Length > 3 || Number(parts[0], 4, 4) is not { } year || year == 0)
            return null;
        if (parts.Length == 1)
            return new PublicationTime(year);
        if (Number(parts[1], 2, 2) is not { } month || month is < 1 or > 12)
            return null;
        if (parts.Length == 2)
            return new PublicationTime(year, month);
        return Number(parts[2], 2, 2) is { } day ? DayOf(year, month, day) : null;
    }

    private static bool TryTime(string text, out LocalTime? time, out Offset? offset)
    {
        time = null;
        offset = null;
        var at = text.IndexOfAny(['Z', 'z', '+', '-']);
        var clock = at < 0 ? text : text[..at].Trim();
        time = TimeOf(clock);
        if (time is null)
            return false;
        if (at < 0)
            return true;
        if (text[at] is 'Z' or 'z')
        {
            offset = Offset.Zero;
            return at == text.Length - 1;
        }

        offset = OffsetOf(text[at..]);
        return offset is not null;
    }

    /// <summary>An offset from UTC: <c>+02:00</c>, <c>-0330</c>, <c>+01</c>.</summary>
    internal static Offset? OffsetOf(string text)
    {
        if (text is not ['+' or '-', ..])
            return null;

        var sign = text[0] == '-' ? -1 : 1;
        var digits = text[1..].Replace(":", string.Empty, StringComparison.Ordinal);
        if (digits.Length is not (2 or 4) || Number(digits, 2, 4) is not { } number)
            return null;
        var minutes = digits.Length == 2 ? number * 60 : (number / 100 * 60) + (number % 100);
        return minutes <= 18 * 60 ? Offset.FromSeconds(sign * minutes * 60) : null;
    }

    private static int? Number(string text, int least, int most) =>
        text.Length >= least && text.Length <= most && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

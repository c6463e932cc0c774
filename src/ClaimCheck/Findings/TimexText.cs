using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Findings;

/// <summary>Writes TIMEX3 values as people write times: "13.09.2023, 19:42 Uhr", "Anfang 2025", "1. Quartal 2024", "4 Jahre".</summary>
internal sealed class TimexText(Messages messages)
{
    private readonly DurationText durations = new(messages);

    /// <summary>The time; the TIMEX3 value where it has no usual form.</summary>
    public string Of(Timex timex)
    {
        if (messages.Contains("timex-" + timex.Value))
            return messages.Template("timex-" + timex.Value);
        if (timex.Value.StartsWith('P'))
            return durations.Of(timex.Value) ?? timex.Value;
        if (timex.Value.StartsWith("MATCH-M", StringComparison.Ordinal))
            return messages.Format("timex-match", ("minute", timex.Value["MATCH-M".Length..]));

        var parts = timex.Value.Split('T', 2);
        var point = parts.Length == 1 ? Date(parts[0]) : Moment(parts[0], parts[1]);
        if (point is null)
            return timex.Value;
        return timex.Mod is { } mod && messages.Contains("mod-" + mod) ? messages.Format("mod-" + mod, ("time", point)) : point;
    }

    /// <summary>A day in the order people write it.</summary>
    public string Day(int year, int month, int day) => Day(
        year.ToString("D4", CultureInfo.InvariantCulture),
        month.ToString("D2", CultureInfo.InvariantCulture),
        day.ToString("D2", CultureInfo.InvariantCulture));

    private string Day(string year, string month, string day) => messages.Format("date-day", ("year", year), ("month", month), ("day", day));

    private string? Moment(string date, string time)
    {
        var clock = messages.Contains("daypart-" + time) ? messages.Template("daypart-" + time) : IsNumber(time.Replace(":", string.Empty, StringComparison.Ordinal)) ? messages.Format("date-clock", ("time", time)) : null;
        if (clock is null || date.Length == 0)
            return clock;
        return Date(date) is { } day ? messages.Format("date-time", ("date", day), ("time", clock)) : null;
    }

    private string? Date(string iso)
    {
        var parts = iso.Split('-');
        if (!IsNumber(parts[0]))
            return null;
        return parts.Length switch
        {
            1 => Year(iso),
            2 when IsNumber(parts[1]) && messages.Contains("month-" + parts[1]) => messages.Format("date-month", ("year", parts[0]), ("month", messages.Template("month-" + parts[1]))),
            2 => Part(parts[0], parts[1]),
            3 when IsNumber(parts[1]) && IsNumber(parts[2]) => Day(parts[0], parts[1], parts[2]),
            3 when parts[1] is ['W', .. var week] && IsNumber(week) && parts[2] == "WE" => messages.Format("timex-weekend", ("year", parts[0]), ("number", Plain(week))),
            _ => null,
        };
    }

    /// <summary>A year, a decade ("202") or a century ("20").</summary>
    private string Year(string digits) => digits.Length switch
    {
        2 => messages.Format("timex-century", ("number", (int.Parse(digits, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture))),
        3 => messages.Format("timex-decade", ("year", digits + "0")),
        _ => digits,
    };

    /// <summary>A week, a quarter, a half or a season of a year.</summary>
    private string? Part(string year, string part)
    {
        if (part is ['W' or 'Q' or 'H', .. { Length: > 0 } number] && IsNumber(number))
            return messages.Format("timex-" + part[0], ("year", year), ("number", Plain(number)));
        return messages.Contains("season-" + part) ? messages.Format("season-" + part, ("year", year)) : null;
    }

    private static string Plain(string digits) => digits.TrimStart('0');

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}

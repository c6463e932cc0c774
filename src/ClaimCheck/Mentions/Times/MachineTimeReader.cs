using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads a day with a time of day in one word, as machines write it (ISO 8601): "2024-01-31T23:59", "2024-01-31T23:59:59+01:00".</summary>
internal sealed class MachineTimeReader(TimeText text)
{
    private const int SecondsOfMinute = 60;
    private const int MinutesOfHour = 60;
    private const int HoursOfDay = 24;
    private const int LargestShift = 14;

    // "2024-01-31T"
    private const int DayLength = 11;

    /// <summary>The time that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index)
    {
        var content = text.Content;
        var start = text.Span(new TokenRange(index, index + 1)).Start;
        if (start + DayLength >= content.Length || content[start + DayLength - 1] != 'T' || !TryDay(content.Slice(start, DayLength), out var day))
            return null;
        var position = start + DayLength;
        if (!TryClock(content, ref position, out var seconds))
            return null;
        var offset = TakeOffset(content, ref position);
        return position < content.Length && char.IsLetterOrDigit(content[position])
            ? null
            : new TimeReading(MentionType.Time, new TokenRange(index, Math.Max(index + 1, text.TokenAt(index, position))), CalendarTimes.Clock(day, seconds) with { Offset = offset });
    }

    private static bool TryDay(ReadOnlySpan<char> word, out LocalDate day)
    {
        day = default;
        if (word[4] != '-' || word[7] != '-' || !TryTwo(word, 0, out var century) || !TryTwo(word, 2, out var year) || !TryTwo(word, 5, out var month) || !TryTwo(word, 8, out var date))
            return false;
        year += century * 100;
        if (year < 1 || month is < 1 or > 12 || date < 1 || date > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return false;
        day = new LocalDate(year, month, date);
        return true;
    }

    // "23:59", "23:59:59"; fractions of a second are left aside.
    private static bool TryClock(ReadOnlySpan<char> content, ref int position, out int seconds)
    {
        seconds = 0;
        if (!TryTwo(content, position, out var hour) || hour >= HoursOfDay || !TryColonTwo(content, position + 2, out var minute))
            return false;
        position += 5;
        seconds = ((hour * MinutesOfHour) + minute) * SecondsOfMinute;
        if (!TryColonTwo(content, position, out var second))
            return true;
        position += 3;
        seconds += second;
        if (position + 1 < content.Length && content[position] is '.' or ',' && char.IsAsciiDigit(content[position + 1]))
        {
            for (position++; position < content.Length && char.IsAsciiDigit(content[position]);)
                position++;
        }

        return true;
    }

    // "Z", "+01:00", "-0500"
    private static Offset? TakeOffset(ReadOnlySpan<char> content, ref int position)
    {
        if (position >= content.Length)
            return null;
        if (content[position] == 'Z')
        {
            position++;
            return Offset.Zero;
        }

        if (content[position] is not ('+' or '-' or '−') || !TryTwo(content, position + 1, out var hours) || hours > LargestShift)
            return null;
        var sign = content[position] == '+' ? 1 : -1;
        position += 3;
        if (TryColonTwo(content, position, out var minutes))
            position += 3;
        else if (TryTwo(content, position, out minutes) && minutes < MinutesOfHour)
            position += 2;
        else
            minutes = 0;
        return Offset.FromSeconds(sign * ((hours * MinutesOfHour) + minutes) * SecondsOfMinute);
    }

    private static bool TryColonTwo(ReadOnlySpan<char> content, int position, out int number)
    {
        number = 0;
        return position < content.Length && content[position] == ':' && TryTwo(content, position + 1, out number) && number < MinutesOfHour;
    }

    private static bool TryTwo(ReadOnlySpan<char> content, int position, out int number)
    {
        number = 0;
        if (position + 1 >= content.Length || !char.IsAsciiDigit(content[position]) || !char.IsAsciiDigit(content[position + 1]))
            return false;
        number = ((content[position] - '0') * 10) + (content[position + 1] - '0');
        return true;
    }
}

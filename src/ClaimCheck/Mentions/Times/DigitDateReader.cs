using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads dates in digits alone: "13.9.", "13. 9. 2023", "13.09.23", "2023-09-13", "13/9/2023".</summary>
internal sealed class DigitDateReader(TimeText text, TimeAnchors anchors, DateFieldReader fields, TenseReader tenses)
{
    private const int LastYear = 9000;
    private const int MonthsOfYear = 12;
    private const int DaysOfMonth = 31;

    /// <summary>The date in digits that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index)
    {
        if (!text.TryDigits(index, out var digits))
            return null;
        return digits.Count switch
        {
            3 => Whole(index, digits),
            2 => Short(index, digits),
            _ => Spaced(index, digits),
        };
    }

    /// <summary>A date whose year is told by a later date, the publication or nothing.</summary>
    /// <param name="start">The first token.</param>
    /// <param name="end">One past the last token.</param>
    /// <param name="day">The day.</param>
    /// <param name="month">The month.</param>
    /// <param name="joint">Where the word stands that may lead to a later date.</param>
    public TimeReading? WithoutYear(int start, int end, int day, int month, int joint)
    {
        if ((fields.LaterYear(joint, month) ?? anchors.FrameYear(text.Sentence) ?? anchors.YearOf(month, day, tenses.Near(start))) is { } year)
            return Complete(start, end, day, month, year);
        var value = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}");
        return new TimeReading(MentionType.Date, new TokenRange(start, end), CalendarTimes.Open(TimexType.Date, value));
    }

    /// <summary>A date of which all is known; <see langword="null"/> where the calendar has no such day.</summary>
    public static TimeReading? Complete(int start, int end, int day, int month, int year) =>
        TryDate(day, month, year, out var date) ? new TimeReading(MentionType.Date, new TokenRange(start, end), CalendarTimes.Day(date)) : null;

    private static TimeReading? Whole(int index, DigitToken digits)
    {
        if (digits.EndsWithDot)
            return null;
        if (digits.Lengths is 422 or 411 or 412 or 421 && digits.Separator is '-' or '/' or '.')
            return Complete(index, index + 1, digits.Third, digits.Second, digits.First);
        if (digits.Separator is not ('.' or '/' or '-') || digits.Lengths % 10 is not (2 or 4) || digits.Lengths / 100 > 2 || (digits.Separator != '.' && digits.Lengths % 10 != 4))
            return null;
        var year = FullYear(digits.Third, digits.Lengths % 10);
        var reading = Complete(index, index + 1, digits.First, digits.Second, year);
        if (digits.Separator == '.')
            return reading;

        // "4/5/2021" is written by Germans and by Americans.
        if (reading is null)
            return Complete(index, index + 1, digits.Second, digits.First, year);
        return digits.First != digits.Second && TryDate(digits.Second, digits.First, year, out var other)
            ? reading with { Alternatives = [new TemporalAlternative(CalendarTimes.Day(other), "order-of-day-and-month")] }
            : reading;
    }

    // "13.9.", "13.9. 2023"; without the last dot, or with a slash, only where a preposition asks for a day.
    private TimeReading? Short(int index, DigitToken digits)
    {
        if (digits.First is < 1 or > DaysOfMonth || digits.Second is < 1 or > MonthsOfYear || digits.Lengths > 22)
            return null;
        var next = index + 1;
        if (digits is { Separator: '/', EndsWithDot: false } && text.Is(index - 1, TimeWordKind.DayLead))
            return WithoutYear(index, next, digits.First, digits.Second, next);
        // "am 15.2.": the last dot ends the sentence too.
        if (digits is { Separator: '.', EndsWithDot: false } && text.IsMark(next, '.') && next == text.End - 1 && text.Touches(next) && text.Is(index - 1, TimeWordKind.DayLead))
            return WithoutYear(index, text.End, digits.First, digits.Second, text.End);
        if (digits.Separator != '.' || !digits.EndsWithDot)
            return null;
        return fields.TryYear(next, out var year, out var afterYear)
            ? Complete(index, afterYear, digits.First, digits.Second, year)
            : WithoutYear(index, next, digits.First, digits.Second, next);
    }

    // "23. 3. 1976", "am 7. 4."
    private TimeReading? Spaced(int index, DigitToken first)
    {
        if (!first.IsOrdinal || !text.TryDigits(index + 1, out var second) || !second.IsOrdinal || second.First is < 1 or > MonthsOfYear)
            return null;
        var isLed = text.Is(index - 1, TimeWordKind.DayLead);
        if (!text.TryDigits(index + 2, out var third))
            return isLed && first.First is >= 1 and <= DaysOfMonth && !text.IsNoun(index + 2) && !text.Is(index + 2, TimeWordKind.And) ? WithoutYear(index, index + 2, first.First, second.First, index + 2) : null;
        return third.IsFourDigits || (third.Lengths == 2 && !third.EndsWithDot && isLed && !text.IsNoun(index + 3))
            ? Complete(index, index + 3, first.First, second.First, FullYear(third.First, third.Lengths))
            : null;
    }

    private static bool TryDate(int day, int month, int year, out LocalDate date)
    {
        date = default;
        if (year is < 1 or > LastYear || month is < 1 or > MonthsOfYear || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return false;
        date = new LocalDate(year, month, day);
        return true;
    }

    private static int FullYear(int year, int digits) => digits == 4 ? year : year + (year < 50 ? 2000 : 1900);
}

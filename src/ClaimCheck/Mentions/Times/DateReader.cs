using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Text;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads dates of the calendar: "13. September 2023", "13.9.", "2023-09-13", "September 2023".</summary>
internal sealed class DateReader(TimeText text, TimeAnchors anchors, YearReader years, TenseReader tenses)
{
    private const int LastYear = 9000;

    /// <summary>The date that begins at <paramref name="index"/>, with the day of the week before it.</summary>
    public TimeReading? Read(int index)
    {
        if (WithWeekday(index) is { } withWeekday)
            return withWeekday;
        return InDigits(index) ?? DayAndMonth(index) ?? Month(index);
    }

    // "Donnerstag, 25. Februar", "Mittwoch, den 13.9."
    private TimeReading? WithWeekday(int index)
    {
        if (!text.TryFind(index, TimeWordKind.Weekday, out _, out var next) && !text.TryFind(index, TimeWordKind.WeekdayShort, out _, out next)
            && !text.TryFind(index, TimeWordKind.WeekdayPart, out _, out next))
            return null;
        text.TryFind(index, TimeWordKind.WeekdayPart, out var part, out _);
        if (text.IsMark(next, ',') || text.IsMark(next, '('))
            next++;
        if (text.TryFind(next, TimeWordKind.Article, out _, out var afterArticle) || text.TryFind(next, TimeWordKind.Lead, out _, out afterArticle))
            next = afterArticle;
        var date = InDigits(next) ?? DayAndMonth(next);
        if (date is null)
            return null;
        var range = new TokenRange(index, date.Tokens.End);
        return part is not null && date.Timex.From is { } from
            ? new TimeReading(MentionType.Time, range, CalendarTimes.DayPart(from.Date, part.Code))
            : date with { Tokens = range };
    }

    private TimeReading? InDigits(int index)
    {
        if (!text.TryDigits(index, out var digits))
            return null;
        if (digits.Count == 3 && digits.Separator == '.' && digits.Lengths % 10 is 2 or 4 && !digits.EndsWithDot)
            return Complete(index, index + 1, digits.First, digits.Second, FullYear(digits.Third, digits.Lengths % 10));
        if (digits.Count == 3 && digits.Separator == '-' && digits.Lengths == 422)
            return Complete(index, index + 1, digits.Third, digits.Second, digits.First);
        if (digits.Count == 2 && digits.Separator == '.' && digits.First is >= 1 and <= 31 && digits.Second is >= 1 and <= 12)
            return ShortDate(index, digits);
        return null;
    }

    // "13.9.", "13.9. 2023"; without the last dot only where a preposition asks for a day.
    private TimeReading? ShortDate(int index, DigitToken digits)
    {
        var next = index + 1;
        if (digits.EndsWithDot && years.TryYear(next, out var year, out var afterYear))
            return Complete(index, afterYear, digits.First, digits.Second, year);
        if (!digits.EndsWithDot)
            return null;
        return WithoutYear(index, next, digits.First, digits.Second);
    }

    // "13. September 2023", "23. 3. 1976", "ersten Mai", "5. und 6. November": the month may stand with a later day.
    private TimeReading? DayAndMonth(int index)
    {
        if (!TryDay(index, out var day, out var next))
            return null;
        if (TryMonth(next, out var month, out var afterMonth))
            return Finish(index, afterMonth, day, month, afterMonth);
        if (text.TryDigits(index, out var first) && first.IsOrdinal && text.TryDigits(next, out var second) && second.IsOrdinal && second.First is >= 1 and <= 12
            && years.TryYear(next + 1, out var numericYear, out var afterYear))
            return Complete(index, afterYear, day, second.First, numericYear);
        return LaterMonth(next, out month, out var yearAt) ? Finish(index, next, day, month, yearAt) : null;
    }

    private TimeReading? Finish(int start, int end, int day, int month, int yearAt)
    {
        if (!years.TryYear(yearAt, out var year, out var afterYear) && !TryRelativeYear(yearAt, out year, out afterYear))
            return WithoutYear(start, end, day, month);
        return Complete(start, yearAt == end ? afterYear : end, day, month, year);
    }

    // "vom 10. bis 13. Mai", "am 5., 6. und 7. Mai"
    private bool LaterMonth(int next, out int month, out int afterMonth)
    {
        for (var steps = 0; steps < 6; steps++)
        {
            if (!text.TryFind(next, TimeWordKind.To, out _, out var after) && !text.TryFind(next, TimeWordKind.And, out _, out after))
            {
                if (!text.IsMark(next, ',') && !text.IsMark(next, '/') && !text.IsDash(next))
                    break;
                after = next + 1;
            }

            if (text.TryFind(after, TimeWordKind.Lead, out _, out var afterLead))
                after = afterLead;
            if (text.TryFind(after, TimeWordKind.Article, out _, out var afterArticle))
                after = afterArticle;
            if (text.TryFind(after, TimeWordKind.Weekday, out _, out var afterDay))
                after = afterDay + (text.IsMark(afterDay, ',') ? 1 : 0);
            if (!TryDay(after, out _, out next))
                break;
            if (TryMonth(next, out month, out afterMonth))
                return true;
        }

        month = 0;
        afterMonth = next;
        return false;
    }

    private TimeReading? Month(int index)
    {
        if (!TryMonth(index, out var month, out var next) || !text.IsCapital(index))
            return null;
        if (years.TryYear(next, out var year, out var afterYear) || TryRelativeYear(next, out year, out afterYear))
            return new TimeReading(MentionType.Date, new TokenRange(index, afterYear), CalendarTimes.Month(year, month));
        if (!IsMonthBelieved(index, next))
            return null;
        var timex = anchors.YearOf(month, 15, tenses.Near(index)) is { } near
            ? CalendarTimes.Month(near, month)
            : CalendarTimes.Open(TimexType.Date, string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}"));
        return new TimeReading(MentionType.Date, new TokenRange(index, next), timex);
    }

    // "März" and "Juli" are names too: a month needs a word that asks for one, or it opens the sentence.
    private bool IsMonthBelieved(int index, int next) =>
        (text.TryFindBefore(index, TimeWordKind.Lead, out _, out _) && (!text.IsCapital(next) || text.Characters(index - 1)[^1] == 'm'))
        || text.TryFindBefore(index, TimeWordKind.Position, out _, out _)
        || text.TryFindBefore(index, TimeWordKind.Direction, out _, out _)
        || text.TryFindBefore(index, TimeWordKind.To, out _, out _)
        || ((text.IsMark(index - 1, ',') || text.IsMark(index - 1, '(') || text.IsDash(index - 1)) && !text.IsCapital(next));

    // "Juli dieses Jahres", "1. September kommenden Jahres"
    private bool TryRelativeYear(int index, out int year, out int next)
    {
        year = 0;
        next = index;
        if (text.TryFind(index, TimeWordKind.Article, out _, out var afterArticle))
            index = afterArticle;
        if (!text.TryFind(index, TimeWordKind.Direction, out var direction, out var afterDirection)
            || !text.TryFind(afterDirection, TimeWordKind.Unit, out var unit, out next) || !unit.Code.StartsWith("a:", StringComparison.Ordinal)
            || anchors.ThisYear is not { } thisYear)
            return false;
        year = thisYear + direction.Number;
        return true;
    }

    private bool TryDay(int index, out int day, out int next)
    {
        next = index + 1;
        if (text.TryDigits(index, out var digits) && digits.IsOrdinal)
        {
            day = digits.First;
            return day is >= 1 and <= 31;
        }

        if (text.TryFind(index, TimeWordKind.Ordinal, out var ordinal, out next))
        {
            day = ordinal.Number;
            return true;
        }

        day = 0;
        return false;
    }

    private bool TryMonth(int index, out int month, out int next)
    {
        month = text.TryFind(index, TimeWordKind.Month, out var word, out next) ? word.Number : 0;
        return month > 0;
    }

    private TimeReading? WithoutYear(int start, int end, int day, int month)
    {
        if (anchors.YearOf(month, day, tenses.Near(start)) is { } year)
            return Complete(start, end, day, month, year);
        var value = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}");
        return new TimeReading(MentionType.Date, new TokenRange(start, end), CalendarTimes.Open(TimexType.Date, value));
    }

    private static TimeReading? Complete(int start, int end, int day, int month, int year)
    {
        if (year is < 1 or > LastYear || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return null;
        return new TimeReading(MentionType.Date, new TokenRange(start, end), CalendarTimes.Day(new LocalDate(year, month, day)));
    }

    private static int FullYear(int year, int digits) => digits == 4 ? year : year + (year < 50 ? 2000 : 1900);
}

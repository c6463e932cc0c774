using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads dates of the calendar with a day of the week or the name of a month: "13. September 2023", "Mittwoch, den 13.9.", "September 2023".</summary>
internal sealed class DateReader
{
    // The code of a night or day in a month among the compounds of months.
    private const string Within = "within";

    private readonly TimeText text;
    private readonly TimeAnchors anchors;
    private readonly TenseReader tenses;
    private readonly DateFieldReader fields;
    private readonly DigitDateReader digitDates;
    private readonly DayOfMonthReader days;

    /// <summary>A reader of one text.</summary>
    public DateReader(TimeText text, TimeAnchors anchors, DateFieldReader fields, TenseReader tenses)
    {
        this.text = text;
        this.anchors = anchors;
        this.tenses = tenses;
        this.fields = fields;
        digitDates = new DigitDateReader(text, anchors, fields, tenses);
        days = new DayOfMonthReader(text, anchors, fields, tenses);
    }

    /// <summary>The date that begins at <paramref name="index"/>, with the day of the week before it.</summary>
    public TimeReading? Read(int index) =>
        WithWeekday(index) ?? digitDates.Read(index) ?? DayAndMonth(index) ?? Month(index) ?? Months(index) ?? days.Read(index);

    // "Donnerstag, 25. Februar", "Mittwoch, den 13.9.", "Mi., 13.9.", "am letzten Freitag, dem 17. März 2006"
    private TimeReading? WithWeekday(int index)
    {
        var at = text.TryFind(index, TimeWordKind.Direction, out _, out var next) || text.TryFind(index, TimeWordKind.DayAdjective, out _, out next) ? next : index;
        var isShort = text.TryFind(at, TimeWordKind.WeekdayShort, out _, out next);
        if (!isShort && !text.TryFind(at, TimeWordKind.Weekday, out _, out next) && !text.TryFind(at, TimeWordKind.WeekdayPart, out _, out next))
            return null;
        text.TryFind(at, TimeWordKind.WeekdayPart, out var part, out _);
        if (isShort && text.IsMark(next, '.'))
            next++;
        var open = text.IsMark(next, '(');
        if (open || text.IsMark(next, ','))
            next++;
        if (text.TryFind(next, TimeWordKind.Article, out _, out var afterArticle) || text.TryFind(next, TimeWordKind.Lead, out _, out afterArticle))
            next = afterArticle;
        var date = digitDates.Read(next) ?? DayAndMonth(next);
        if (date is null)
            return null;
        var range = new TokenRange(index, open && text.IsMark(date.Tokens.End, ')') ? date.Tokens.End + 1 : date.Tokens.End);
        return part is not null && date.Timex.From is { } from
            ? new TimeReading(MentionType.Time, range, CalendarTimes.DayPart(from.Date, part.Code))
            : date with { Tokens = range };
    }

    // "13. September 2023", "ersten Mai", "5. und 6. November": the month may stand with a later day.
    private TimeReading? DayAndMonth(int index)
    {
        if (!fields.TryDay(index, out var day, out var next))
            return null;
        if (fields.TryMonth(next, out var month, out var afterMonth))
            return Finish(index, afterMonth, day, month, afterMonth);
        return fields.TryLaterMonth(next, out month, out var yearAt) ? Finish(index, next, day, month, yearAt) : null;
    }

    private TimeReading? Finish(int start, int end, int day, int month, int yearAt) =>
        fields.TryYear(yearAt, out var year, out var afterYear)
            ? DigitDateReader.Complete(start, yearAt == end ? afterYear : end, day, month, year)
            : digitDates.WithoutYear(start, end, day, month, yearAt);

    // "Januar-März 2024", "in einer Januarnacht 2022"
    private TimeReading? Months(int index)
    {
        if (!text.TryFind(index, TimeWordKind.MonthCompound, out var compound, out var next))
            return null;
        if (compound.Code == Within)
            return fields.TryYear(next, out var told, out var afterTold) ? new TimeReading(MentionType.Date, new TokenRange(index, afterTold), CalendarTimes.Month(told, compound.Number)) : null;
        if (!int.TryParse(compound.Code, NumberStyles.None, CultureInfo.InvariantCulture, out var last))
            return null;
        if (fields.TryYear(next, out var year, out var afterYear))
            next = afterYear;
        else if ((anchors.FrameYear(text.Sentence) ?? anchors.YearOfMonth(last, tenses.Near(index))) is { } near)
            year = near;
        else
            return null;
        var first = CalendarTimes.Month(last < compound.Number ? year - 1 : year, compound.Number);
        return new TimeReading(MentionType.DateRange, new TokenRange(index, next), CalendarTimes.Range(first, CalendarTimes.Month(year, last)));
    }

    private TimeReading? Month(int index)
    {
        if (!fields.TryMonth(index, out var month, out var next) || !text.IsCapital(index))
            return null;
        if (fields.TryYear(next, out var year, out var afterYear))
            return new TimeReading(MentionType.Date, new TokenRange(index, afterYear), CalendarTimes.Month(year, month));
        if (!IsMonthBelieved(index, next))
            return null;
        var timex = (fields.LaterYear(next, month) ?? anchors.FrameYear(text.Sentence) ?? anchors.YearOfMonth(month, tenses.Near(index))) is { } near
            ? CalendarTimes.Month(near, month)
            : CalendarTimes.Open(TimexType.Date, string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}"));
        return new TimeReading(MentionType.Date, new TokenRange(index, next), timex);
    }

    // "März" and "Juli" are names too: a month needs a word that asks for one, or it opens the sentence.
    private bool IsMonthBelieved(int index, int next) =>
        (text.TryFindBefore(index, TimeWordKind.Lead, out _, out _) && (!text.IsNoun(next) || text.Characters(index - 1)[^1] == 'm'))
        || text.TryFindBefore(index, TimeWordKind.Position, out _, out _)
        || text.TryFindBefore(index, TimeWordKind.Direction, out _, out _)
        || text.TryFindBefore(index, TimeWordKind.To, out _, out _)
        || ((text.IsMark(index - 1, ',') || text.IsMark(index - 1, '(') || text.IsDash(index - 1)) && !text.IsNoun(next))
        || (index == text.Start && (next == text.End || text.IsDash(next) || text.Is(next, TimeWordKind.To)));
}

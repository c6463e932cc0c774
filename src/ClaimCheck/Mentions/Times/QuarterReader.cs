using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads counted parts of a year and of what is under way: "im dritten Quartal 2023", "im ersten Halbjahr", "Q2", "in der zweiten Woche".</summary>
internal sealed class QuarterReader(TimeText text, TimeAnchors anchors, TenseReader tenses)
{
    private const int Quarters = 4;
    private const int Halves = 2;

    /// <summary>The part that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index)
    {
        if (text.TryFind(index, TimeWordKind.QuarterCode, out var code, out var next))
            return Part(index, next, code.Number, isQuarter: true);
        if (text.TryFind(index, TimeWordKind.Article, out _, out var afterArticle) && text.TryFind(afterArticle, TimeWordKind.Ordinal, out var word, out next))
            return Week(index, next, word.Number);
        if (!text.TryOrdinal(index, out var ordinal, out next) || ordinal == 0 || !text.TryFind(next, TimeWordKind.Unit, out var unit, out var end))
            return null;
        return unit.Code switch
        {
            "quarter:1" when ordinal <= Quarters => Part(index, end, ordinal, isQuarter: true),
            "half:1" when ordinal <= Halves => Part(index, end, ordinal, isQuarter: false),
            _ => null,
        };
    }

    private TimeReading Part(int start, int end, int number, bool isQuarter)
    {
        int? year = null;
        if (text.TryDigits(end, out var digits) && digits.IsFourDigits)
            (year, end) = (digits.First, end + 1);
        else if (text.IsMark(end, '/') && text.TryDigits(end + 1, out digits) && digits.IsFourDigits)
            (year, end) = (digits.First, end + 2);
        else if (YearAfter(end) is { } relative)
            (year, end) = relative;
        if ((year ?? Near(start, number, isQuarter)) is { } known)
            return Date(start, end, Of(known, number, isQuarter));
        return Date(start, end, CalendarTimes.Open(TimexType.Date, string.Create(CultureInfo.InvariantCulture, $"XXXX-{(isQuarter ? 'Q' : 'H')}{number}")));
    }

    // What has not begun is no past, what is over is not to come.
    private int? Near(int index, int number, bool isQuarter)
    {
        if (anchors.ThisYear is not { } year || anchors.AroundToday is not { } today)
            return null;
        var part = Of(year, number, isQuarter);
        if (tenses.IsFor(index))
            return year;
        return tenses.Near(index) switch
        {
            <= -2 when part.From > today.AtMidnight() => year - 1,
            >= 2 when part.To <= today.AtMidnight() => year + 1,
            _ => year,
        };
    }

    private static Timex Of(int year, int number, bool isQuarter) => isQuarter ? CalendarTimes.Quarter(year, number) : CalendarTimes.Half(year, number);

    // "Start war am 1. Juli. In der dritten Woche …": weeks of something that began on the day mentioned last.
    private TimeReading? Week(int index, int next, int number)
    {
        if (!text.TryFind(next, TimeWordKind.Unit, out var unit, out var end) || unit.Code != "wk:1")
            return null;
        var week = anchors.LastDay?.PlusWeeks(number - 1);
        return Date(index, end, week is { } day && day <= anchors.Today ? CalendarTimes.Week(day) : CalendarTimes.Open(TimexType.Date, "XXXX-WXX"));
    }

    private (int? Year, int End)? YearAfter(int index)
    {
        var at = text.TryFind(index, TimeWordKind.Article, out _, out var next) ? next : index;
        if (anchors.ThisYear is not { } year)
            return null;
        if (text.TryFind(at, TimeWordKind.NearUnit, out var near, out next) && near.Code == "a:-1")
            return (year - 1, next);
        return text.TryFind(at, TimeWordKind.Direction, out var direction, out next) && text.TryFind(next, TimeWordKind.Unit, out var unit, out var end)
            && unit.Code == "a:1" ? (year + direction.Number, end) : null;
    }

    private static TimeReading Date(int start, int end, Timex timex) => new(MentionType.Date, new TokenRange(start, end), timex);
}

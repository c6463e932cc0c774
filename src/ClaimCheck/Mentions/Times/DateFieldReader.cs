using ClaimCheck.Languages;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads the fields of a date by themselves: day, month, year, and those that stand with a later date of a list or range.</summary>
internal sealed class DateFieldReader(TimeText text, TimeAnchors anchors, YearReader years)
{
    private const int LongestList = 6;
    private const int LastDay = 31;

    /// <summary>The day of a month: "13.", "dreizehnten".</summary>
    public bool TryDay(int index, out int day, out int next) =>
        text.TryOrdinal(index, out day, out next) && day is >= 1 and <= LastDay;

    /// <summary>The name of a month.</summary>
    public bool TryMonth(int index, out int month, out int next)
    {
        month = text.TryFind(index, TimeWordKind.Month, out var word, out next) ? word.Number : 0;
        return month > 0;
    }

    /// <summary>The year after a day and month: "2023", "'89", "dieses Jahres", "des Vorjahres".</summary>
    public bool TryYear(int index, out int year, out int next) => years.TryYear(index, out year, out next) || TryRelativeYear(index, out year, out next);

    /// <summary>The month that stands with a later day: "vom 10. bis 13. Mai", "am 5., 6. und 7. Mai".</summary>
    public bool TryLaterMonth(int next, out int month, out int afterMonth)
    {
        for (var steps = 0; steps < LongestList && TryJoint(next, out var after); steps++)
        {
            if (!TryDay(after, out _, out next))
                break;
            if (TryMonth(next, out month, out afterMonth))
                return true;
        }

        month = 0;
        afterMonth = next;
        return false;
    }

    /// <summary>The year that stands with a later month: "1. April bis 31. Oktober 2022", "Mai und Juli 2022"; <see langword="null"/> where there is none.</summary>
    public int? LaterYear(int next, int month)
    {
        if (!TryJoint(next, out var after))
            return null;
        int later, year;
        if (text.TryDigits(after, out var digits) && digits is { Count: 3, Separator: '.', EndsWithDot: false } && digits.Lengths % 10 == 4)
            (later, year) = (digits.Second, digits.Third);
        else if (TryMonth(TryDay(after, out _, out var afterDay) ? afterDay : after, out later, out var afterMonth) && years.TryYear(afterMonth, out year, out _))
            after = afterMonth;
        else
            return null;
        return later < month ? year - 1 : year;
    }

    /// <summary>What joins two dates, with the article or day of the week behind it: "bis", "bis zum", "und", ",", "/".</summary>
    public bool TryJoint(int index, out int after)
    {
        if (!text.TryFind(index, TimeWordKind.To, out _, out after) && !text.TryFind(index, TimeWordKind.And, out _, out after))
        {
            if (!text.IsMark(index, ',') && !text.IsMark(index, '/') && !text.IsDash(index))
                return false;
            after = index + 1;
        }

        if (text.TryFind(after, TimeWordKind.Lead, out _, out var afterLead))
            after = afterLead;
        if (text.TryFind(after, TimeWordKind.Article, out _, out var afterArticle))
            after = afterArticle;
        if (text.TryFind(after, TimeWordKind.Weekday, out _, out var afterDay))
            after = afterDay + (text.IsMark(afterDay, ',') ? 1 : 0);
        return true;
    }

    // "Juli dieses Jahres", "1. September kommenden Jahres", "31. Dezember des Vorjahres"
    private bool TryRelativeYear(int index, out int year, out int next)
    {
        year = 0;
        next = index;
        if (text.TryFind(index, TimeWordKind.Article, out _, out var afterArticle))
            index = afterArticle;
        if (anchors.ThisYear is not { } thisYear)
            return false;
        if (text.TryFind(index, TimeWordKind.NearUnit, out var near, out next) && near.Code == "a:-1")
        {
            year = thisYear - 1;
            return true;
        }

        if (!text.TryFind(index, TimeWordKind.Direction, out var direction, out var afterDirection)
            || !text.TryFind(afterDirection, TimeWordKind.Unit, out var unit, out next) || !unit.Code.StartsWith("a:", StringComparison.Ordinal))
            return false;
        year = thisYear + direction.Number;
        return true;
    }
}

using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads parts of a day that stand by themselves: "am Abend", "in der Nacht zum Mittwoch", "am Morgen des 3. Mai".</summary>
internal sealed class DayPartReader(TimeText text, TimeAnchors anchors, DateReader dates, WeekdayReader weekdays, Func<int, TimeReading?> stretches, TenseReader tenses)
{
    private const string Night = "TNI";
    private const int FarthestSentence = 3;

    /// <summary>The part of a day that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index)
    {
        var at = text.TryFind(index, TimeWordKind.PartAdjective, out _, out var next) ? next : index;
        var direction = 0;
        if (at == index && text.TryFind(index, TimeWordKind.Direction, out var found, out next))
            (direction, at) = (found.Number, next);
        else if (at == index && text.TryFind(index, TimeWordKind.DayAdjective, out found, out next))
            (direction, at) = (found.Number, next);
        if (!text.TryFind(at, TimeWordKind.DayPart, out var part, out var end) || !text.IsCapital(at) || !IsBelieved(index, at))
            return null;
        if (part.Code == Night && NightTo(end) is { } night)
            return new TimeReading(MentionType.Time, new TokenRange(index, night.End), night.Timex);
        if (OfDay(end) is { } of)
            return new TimeReading(MentionType.Time, new TokenRange(index, of.End), PartOf(of.Timex, part.Code));
        return new TimeReading(MentionType.Time, new TokenRange(index, end), Unanchored(index, part.Code, direction));
    }

    /// <summary>The day that a time of day without one belongs to: that of its sentence or, in running text, of the sentences before.</summary>
    /// <param name="index">Where the time of day stands.</param>
    public LocalDate? CurrentDay(int index)
    {
        var age = text.Sentence - anchors.LastDaySentence;
        if (anchors.LastDay is not { } last || (age > 0 && (age > FarthestSentence || !text.HasFiniteVerb)))
            return anchors.Today;
        return age > 0 && last > anchors.Today && tenses.Near(index) <= 0 ? anchors.Today : last;
    }

    // "Abend" alone may be any evening; a preposition, article or adjective makes it one of the calendar.
    private bool IsBelieved(int index, int at) =>
        index != at || text.TryFindBefore(index, TimeWordKind.Lead, out _, out _) || text.TryFindBefore(index, TimeWordKind.Article, out _, out _);

    private Timex Unanchored(int index, string code, int direction)
    {
        if (direction != 0 && anchors.Today is { } today)
            return CalendarTimes.DayPart(today.PlusDays(direction), code);
        // "In der Nacht" without another day is the night before the article.
        if (code == Night && anchors.LastDaySentence < text.Sentence && CurrentDay(index) is { } morning && morning == anchors.Today)
            return CalendarTimes.NightBefore(morning);
        return CurrentDay(index) is { } day
            ? CalendarTimes.DayPart(day, code)
            : CalendarTimes.Open(TimexType.Time, "XXXX-XX-XX" + code);
    }

    // "in der Nacht zum Mittwoch", "in der Nacht auf Donnerstag", "Nacht von Samstag auf Sonntag"
    private (int End, Timex Timex)? NightTo(int index)
    {
        if (text.TryFind(index, TimeWordKind.From, out _, out var afterFrom))
        {
            afterFrom = SkipArticle(afterFrom);
            if ((dates.Read(afterFrom) ?? weekdays.Read(afterFrom)) is not { } first)
                return null;
            index = first.Tokens.End;
        }

        if (!text.TryFind(index, TimeWordKind.NightTo, out _, out var next))
            return null;
        next = SkipArticle(next);
        if ((stretches(next) ?? weekdays.Read(next)) is not { Type: MentionType.Date } day)
            return null;
        return (day.Tokens.End, day.Timex.From is { } from ? CalendarTimes.NightBefore(from.Date) : PartOf(day.Timex, Night));
    }

    // "am Morgen des 3. Mai", "in der Morgendämmerung des Sonntags"
    private (int End, Timex Timex)? OfDay(int index)
    {
        if (!text.TryFind(index, TimeWordKind.Article, out _, out var next))
            return null;
        return (stretches(next) ?? weekdays.Read(next)) is { Type: MentionType.Date } day && day.Timex.To == day.Timex.From?.PlusDays(1) ? (day.Tokens.End, day.Timex) : null;
    }

    private int SkipArticle(int index) => text.TryFind(index, TimeWordKind.Article, out _, out var next) ? next : index;

    private static Timex PartOf(Timex day, string code) =>
        day.From is { } from && day.To == from.PlusDays(1)
            ? CalendarTimes.DayPart(from.Date, code)
            : CalendarTimes.Open(TimexType.Time, day.Value + code);
}

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
        if (text.TryFind(index, TimeWordKind.PartAdverb, out var adverb, out var next) && text.Characters(index)[^1] == 's')
            return new TimeReading(MentionType.Time, new TokenRange(index, next), Unanchored(index, adverb.Code));
        var at = index;
        TimeWord? direction = null;
        if (text.TryFind(index, TimeWordKind.PartAdjective, out _, out next))
            at = next;
        else if (text.TryFind(index, TimeWordKind.Direction, out var found, out next) || text.TryFind(index, TimeWordKind.DayAdjective, out found, out next) || text.TryFind(index, TimeWordKind.AnchorDirection, out found, out next))
            (direction, at) = (found, next);
        if (direction is not null && text.TryFind(at, TimeWordKind.PartAdjective, out _, out next))
            at = next;
        if (!text.TryFind(at, TimeWordKind.DayPart, out var part, out var end) || !text.IsCapital(at))
            return null;
        if (part.Code == Night && NightTo(end) is { } night)
            return new TimeReading(MentionType.Time, new TokenRange(index, night.End), night.Timex);
        if (!IsBelieved(index, at))
            return null;
        if (OfDay(end) is { } of)
            return new TimeReading(MentionType.Time, new TokenRange(index, of.End), PartOf(of.Timex, part.Code));
        // "am Abend der Wahl" is one whose day is not told, "die Nacht der Museen" none.
        var hasLead = text.Is(index - 1, TimeWordKind.Lead);
        if (direction is null && text.TryFind(end, TimeWordKind.Article, out _, out var afterArticle) && text.IsNoun(afterArticle) && (!hasLead || text.Characters(end)[^1] == 's'))
            return hasLead ? new TimeReading(MentionType.Time, new TokenRange(index, end), CalendarTimes.Open(TimexType.Time, "XXXX-XX-XX" + part.Code)) : null;
        var timex = direction is not null && Directed(index, part.Code, direction) is { } day ? CalendarTimes.DayPart(day, part.Code) : Unanchored(index, part.Code);
        return new TimeReading(MentionType.Time, new TokenRange(index, end), timex);
    }

    /// <summary>The day that a time of day without one belongs to: that of its sentence or, in running text, of the sentences before.</summary>
    /// <param name="index">Where the time of day stands.</param>
    public LocalDate? CurrentDay(int index)
    {
        if (anchors.UnknownDaySentence == text.Sentence && anchors.LastDaySentence < text.Sentence)
            return null;
        var age = text.Sentence - anchors.LastDaySentence;
        if (anchors.LastDay is not { } last || (age > 0 && (age > FarthestSentence || !text.HasFiniteVerb)))
            return anchors.Today;
        return age > 0 && last > anchors.Today && tenses.Near(index) <= 0 ? anchors.Today : last;
    }

    // "Abend" alone may be any evening; a preposition, article or adjective makes it one of the calendar.
    private bool IsBelieved(int index, int at) =>
        index != at || IsLed(index);

    // "am Abend", but not "Tag und Nacht"
    private bool IsLed(int index) =>
        !(text.Is(index - 1, TimeWordKind.And) && text.Is(index - 2, TimeWordKind.Unit)) && (text.TryFindBefore(index, TimeWordKind.Lead, out _, out _) || text.TryFindBefore(index, TimeWordKind.Article, out _, out _));

    // "am nächsten Morgen", "am gleichen Abend" count from the day told of, "letzte Nacht" and "der gestrige Abend" from now.
    private LocalDate? Directed(int index, string code, TimeWord direction)
    {
        if (direction.Kind == TimeWordKind.DayAdjective || direction.Number < 0 && direction.Kind == TimeWordKind.Direction)
            return anchors.Today?.PlusDays(direction.Number);
        var day = CurrentDay(index);
        return day?.PlusDays(code == Night && day == anchors.Today && direction.Kind == TimeWordKind.Direction ? 0 : direction.Number);
    }

    private Timex Unanchored(int index, string code)
    {
        // "In der Nacht" without another day is the night before the article.
        if (code == Night && anchors.LastDaySentence < text.Sentence && CurrentDay(index) is { } morning && morning == anchors.Today)
            return CalendarTimes.NightBefore(morning);
        return CurrentDay(index) is { } day
            ? CalendarTimes.DayPart(day, code)
            : CalendarTimes.Open(TimexType.Time, anchors.UnknownDay + code);
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

using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>Tries the readers of all kinds of time expression at a word and joins ranges.</summary>
internal sealed class TimeExpressionReader
{
    private const int DaysOfWeek = 7;

    // "Im Jahr 1953", "Bereits 1953"
    private const int FarthestOpening = 1;
    private const int YearLength = 4;

    private readonly TimeText text;
    private readonly TimeAnchors anchors;
    private readonly DateReader dates;
    private readonly YearReader years;
    private readonly WeekdayReader weekdays;
    private readonly DayPartReader parts;
    private readonly ClockReader clocks;
    private readonly DurationReader durations;
    private readonly RelativeDayReader days;
    private readonly RelativeReader relatives;
    private readonly QuarterReader quarters;
    private readonly OrdinalDayReader ordinals;
    private readonly MachineTimeReader machineTimes;
    private readonly SeasonReader seasons;
    private readonly HolidayReader holidays;
    private readonly MatchMinuteReader minutes;
    private readonly DistanceReader distances;
    private readonly SetReader sets;
    private readonly PositionReader positions;
    private readonly ZoneReader zones;
    private readonly BoundReader bounds;

    /// <summary>A reader of one text.</summary>
    public TimeExpressionReader(TimeText text, TimeAnchors anchors)
    {
        this.text = text;
        this.anchors = anchors;
        var tenses = new TenseReader(text);
        years = new YearReader(text);
        var fields = new DateFieldReader(text, anchors, years);
        dates = new DateReader(text, anchors, fields, tenses);
        weekdays = new WeekdayReader(text, anchors, tenses);
        parts = new DayPartReader(text, anchors, dates, weekdays, Stretch, tenses);
        clocks = new ClockReader(text, anchors, parts, weekdays, dates);
        durations = new DurationReader(text);
        days = new RelativeDayReader(text, anchors);
        relatives = new RelativeReader(text, anchors, durations, tenses);
        quarters = new QuarterReader(text, anchors, tenses);
        ordinals = new OrdinalDayReader(text, anchors, tenses, new HalfReader(text, anchors, years, tenses, PlainStretch), PlainStretch);
        machineTimes = new MachineTimeReader(text);
        seasons = new SeasonReader(text, anchors, years, fields, tenses);
        holidays = new HolidayReader(text, anchors, years, tenses);
        sets = new SetReader(text, durations, new HourReader(text), tenses);
        minutes = new MatchMinuteReader(text);
        distances = new DistanceReader(text, durations, Point);
        positions = new PositionReader(text, anchors, Stretch);
        zones = new ZoneReader(text);
        bounds = new BoundReader(text, anchors, tenses);
    }

    /// <summary>The time expression that begins at <paramref name="index"/>, or <see langword="null"/>.</summary>
    public TemporalMention? Read(int index)
    {
        if (Core(index) is not { } core)
            return null;
        if (Range(core) is { } range)
            core = range;
        core = zones.With(core);
        var mention = bounds.Read(core);
        anchors.Remember(core.Type == MentionType.Duration ? mention.Timex : core.Timex, text.Sentence, core.Tokens.End);
        if (core.Tokens.Start - text.Start <= FarthestOpening && core.Timex is { Type: TimexType.Date, Value.Length: YearLength, Mod: null, From: not null })
            anchors.RememberFrame(text.Sentence);
        if (mention is { Type: MentionType.Duration, Bound: TemporalBound.Before, Timex: { Value: "PXD", From: null } })
            anchors.RememberUnknownDay(text.Sentence);
        return mention;
    }

    private TimeReading? Core(int index) =>
        minutes.Read(index) ?? machineTimes.Read(index) ?? sets.Read(index) ?? clocks.Read(index) ?? weekdays.InWeek(index) ?? distances.Read(index) ?? positions.Read(index) ?? Stretch(index)
        ?? weekdays.Read(index) ?? parts.Read(index) ?? durations.Read(index) ?? Vague(index);

    private TimeReading? Point(int index) => clocks.Read(index) ?? Stretch(index) ?? weekdays.Read(index);

    private TimeReading? Stretch(int index) => ordinals.Read(index) ?? PlainStretch(index);

    // Without counted days, so that "der erste Montag im ersten Montag im …" ends.
    private TimeReading? PlainStretch(int index) =>
        dates.Read(index) ?? seasons.Read(index) ?? holidays.Read(index) ?? days.Read(index) ?? quarters.Read(index)
        ?? relatives.Read(index) ?? years.Read(index);

    // "vom 10. bis 13. Mai", "14.30-18 Uhr", "zwischen 2010 und 2015", "10./11. Mai" are one expression with two ends.
    private TimeReading? Range(TimeReading first)
    {
        var next = first.Tokens.End;
        int after;
        var isSlash = text.IsMark(next, '/');
        if (isSlash || text.IsDash(next))
            after = next + 1;
        else if (!text.TryFind(next, TimeWordKind.To, out _, out after)
            && !(text.TryFind(next, TimeWordKind.And, out _, out after) && IsBetween(first.Tokens.Start)))
            return null;
        if (text.TryFind(after, TimeWordKind.Article, out _, out var afterArticle))
            after = afterArticle;
        if (after >= text.End || first.Type is MentionType.Duration or MentionType.Set || first.Timex.Value.EndsWith('F') || Core(after) is not { } last || last.Type != first.Type)
            return null;
        if (Holds(first.Timex, last.Timex) || (isSlash && !AreNeighbours(first.Timex, last.Timex)) || InOrder(first, last) is not { } ends)
            return null;
        return new TimeReading(
            first.Type == MentionType.Time ? MentionType.TimeRange : MentionType.DateRange,
            new TokenRange(first.Tokens.Start, last.Tokens.End),
            CalendarTimes.Range(ends.First.Timex, ends.Last.Timex))
        {
            Ends = ends,
        };
    }

    // "10./11. Mai", "Juli/August 2023": a slash joins a day or month with the next one only.
    private static bool AreNeighbours(Timex first, Timex last) => first.To is { } && first.To == last.From && first.Value.Length == last.Value.Length;

    // "in diesem Jahr bis September" is a year and what ends within it.
    private static bool Holds(Timex first, Timex last) => first.Mod is null && last.From >= first.From && last.To <= first.To;

    // "von Freitag bis Montag" and "von 22 bis 6 Uhr" run over the end of the week or day.
    private (TimeReading First, TimeReading Last)? InOrder(TimeReading first, TimeReading last)
    {
        if (first.Timex.From is not { } begin || last.Timex.From is not { } end || end >= begin)
            return (first, last);
        if (first.Weekday > 0 && last.Weekday > 0)
        {
            return begin.Date > anchors.Today
                ? (first, last with { Timex = CalendarTimes.Later(last.Timex, DaysOfWeek) })
                : (first with { Timex = CalendarTimes.Later(first.Timex, -DaysOfWeek) }, last);
        }

        return first.Type == MentionType.Time && first.Timex.To <= begin.PlusMinutes(1) && last.Timex.To <= end.PlusMinutes(1) && begin.Date == end.Date
            ? (first, last with { Timex = CalendarTimes.Later(last.Timex, 1) })
            : null;
    }

    private bool IsBetween(int start) =>
        (text.TryFindBefore(start, TimeWordKind.From, out var from, out _)
            || (text.TryFindBefore(start, TimeWordKind.Article, out _, out var article) && text.TryFindBefore(article, TimeWordKind.From, out from, out _))) && from.Number == 1;

    private TimeReading? Vague(int index) =>
        text.TryFind(index, TimeWordKind.Vague, out var vague, out var next)
            ? new TimeReading(MentionType.Date, new TokenRange(index, next), CalendarTimes.Open(TimexType.Date, vague.Code))
            : null;
}

using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>Tries the readers of all kinds of time expression at a word and joins ranges.</summary>
internal sealed class TimeExpressionReader
{
    private readonly TimeText text;
    private readonly TimeAnchors anchors;
    private readonly DateReader dates;
    private readonly YearReader years;
    private readonly WeekdayReader weekdays;
    private readonly DayPartReader parts;
    private readonly ClockReader clocks;
    private readonly DurationReader durations;
    private readonly RelativeReader relatives;
    private readonly SeasonReader seasons;
    private readonly SetReader sets;
    private readonly PositionReader positions;
    private readonly BoundReader bounds;

    /// <summary>A reader of one text.</summary>
    public TimeExpressionReader(TimeText text, TimeAnchors anchors)
    {
        this.text = text;
        this.anchors = anchors;
        var tenses = new TenseReader(text);
        years = new YearReader(text);
        dates = new DateReader(text, anchors, years, tenses);
        weekdays = new WeekdayReader(text, anchors, tenses);
        parts = new DayPartReader(text, anchors, dates, weekdays, Stretch, tenses);
        clocks = new ClockReader(text, parts, weekdays, dates);
        durations = new DurationReader(text);
        relatives = new RelativeReader(text, anchors, durations, tenses);
        seasons = new SeasonReader(text, anchors, years, tenses);
        sets = new SetReader(text, durations);
        positions = new PositionReader(text, anchors, Stretch);
        bounds = new BoundReader(text, anchors, tenses);
    }

    /// <summary>The time expression that begins at <paramref name="index"/>, or <see langword="null"/>.</summary>
    public TemporalMention? Read(int index)
    {
        if (Core(index) is not { } core)
            return null;
        if (Range(core) is { } range)
            core = range;
        var mention = bounds.Read(core);
        anchors.Remember(core.Type == MentionType.Duration ? mention.Timex : core.Timex, text.Sentence);
        return mention;
    }

    private TimeReading? Core(int index) =>
        sets.Read(index) ?? clocks.Read(index) ?? positions.Read(index) ?? Stretch(index) ?? weekdays.Read(index) ?? parts.Read(index)
        ?? durations.Read(index) ?? Vague(index);

    private TimeReading? Stretch(int index) => dates.Read(index) ?? seasons.Read(index) ?? relatives.Read(index) ?? years.Read(index);

    // "vom 10. bis 13. Mai", "14.30-18 Uhr", "zwischen 2010 und 2015", "zwei bis drei Quartale" are one expression with two ends.
    private TimeReading? Range(TimeReading first)
    {
        var next = first.Tokens.End;
        int after;
        if (text.IsDash(next))
            after = next + 1;
        else if (!text.TryFind(next, TimeWordKind.To, out _, out after)
            && !(text.TryFind(next, TimeWordKind.And, out _, out after) && IsBetween(first.Tokens.Start)))
            return null;
        if (text.TryFind(after, TimeWordKind.Article, out _, out var afterArticle))
            after = afterArticle;
        if (after >= text.End || first.Type is MentionType.Duration or MentionType.Set || first.Timex.Value.EndsWith('F') || Core(after) is not { } last || last.Type != first.Type)
            return null;
        if (first.Timex.From is { } begin && last.Timex.From is { } end && end < begin)
            return null;
        return new TimeReading(
            first.Type == MentionType.Time ? MentionType.TimeRange : MentionType.DateRange,
            new TokenRange(first.Tokens.Start, last.Tokens.End),
            CalendarTimes.Range(first.Timex, last.Timex))
        {
            Ends = (first, last),
        };
    }

    private bool IsBetween(int start) =>
        text.TryFindBefore(start, TimeWordKind.From, out var from, out _) && from.Number == 1;

    private TimeReading? Vague(int index) =>
        text.TryFind(index, TimeWordKind.Vague, out var vague, out var next)
            ? new TimeReading(MentionType.Date, new TokenRange(index, next), CalendarTimes.Open(TimexType.Date, vague.Code))
            : null;
}

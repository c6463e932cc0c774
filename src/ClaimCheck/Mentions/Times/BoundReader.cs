using ClaimCheck.Languages;
using ClaimCheck.Text;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Joins a time with the words around it that bound it: "seit 2019", "vor zwei Wochen", "mehr als 40 Stunden", "zwei Tage zuvor".</summary>
internal sealed class BoundReader(TimeText text, TimeAnchors anchors, TenseReader tenses)
{
    private const int HoursOfDay = 24;
    private const int YearLength = 4;

    // "vor genau einem Jahr"
    private const string Exactly = "exactly";

    // The code of "um" before a year, which then is about that year.
    private const int Around = 2;

    /// <summary>The mention that <paramref name="core"/> makes with the words around it.</summary>
    public TemporalMention Read(TimeReading core)
    {
        var start = core.Tokens.Start;
        string? comparator = null;
        if (text.TryFindBefore(start, TimeWordKind.Comparator, out var word, out var before) && CanCompare(core, word.Code))
            (comparator, start) = (word.Code == Exactly ? null : word.Code, before);
        if (core.Type == MentionType.Duration)
        {
            comparator = comparator switch { "earliest" => "at_least", "latest" => "at_most", _ => comparator };
            // "zwischen drei und fünf Stunden"
            if (core.Length?.Comparator == Comparator.Between && text.TryFindBefore(start, TimeWordKind.From, out _, out before))
                start = before;
            return Duration(core, start, comparator);
        }

        if (core.Type != MentionType.Set && TryLimit(core.Tokens.Start, out var isLatest, out before))
            return Mention(core, core.Type, before, core.Tokens.End, Limited(core.Timex, isLatest), TemporalBound.None, core.Length);
        if (comparator is null && IsAroundYear(core, out before))
            return Mention(core, core.Type, before, core.Tokens.End, core.Timex with { Mod = "APPROX" }, TemporalBound.None, core.Length);
        var timex = comparator is null ? core.Timex : core.Timex with { Mod = Mod(comparator) ?? core.Timex.Mod };
        if (comparator is null or "approximately" && core.Type != MentionType.Set && TryBound(start, out var bound, out before))
            return Mention(core, core.Type, before, core.Tokens.End, Bounded(timex, bound), bound, core.Length);
        return Mention(core, core.Type, start, core.Tokens.End, timex, TemporalBound.None, core.Length);
    }

    // "über mehrere Jahre" and "über die kommenden vier Jahre" are no more than them, and nothing is "um die ehemalige Terroristin".
    private static bool CanCompare(TimeReading core, string comparator) =>
        core.Type == MentionType.Duration ? (core.Count > 0 && core.Timex.From is null) || comparator != "more_than" : core.Timex.From is not null || core.Timex.Value[0] == 'X';

    // "seit Mai", "nach dem 5. Mai", "bis zum späten Abend"
    private bool TryBound(int start, out TemporalBound bound, out int before)
    {
        var isFound = text.TryFindBefore(start, TimeWordKind.Bound, out var word, out before) || text.TryFindBefore(SkipBack(start), TimeWordKind.Bound, out word, out before);
        bound = isFound ? Bound(word.Code) : TemporalBound.None;
        return isFound;
    }

    // "spätestens 2030", "frühestens im Mai", "spätestens am 3. Mai", "spätestens bis zum Herbst"
    private bool TryLimit(int start, out bool isLatest, out int before)
    {
        isLatest = false;
        return TryLimitAt(start, ref isLatest, out before) || TryLimitAt(SkipLead(start), ref isLatest, out before) || TryLimitAt(SkipLead(SkipBack(start)), ref isLatest, out before);
    }

    private bool TryLimitAt(int start, ref bool isLatest, out int before)
    {
        if (!text.TryFindBefore(start, TimeWordKind.Comparator, out var word, out before) || word.Code is not ("earliest" or "latest"))
            return false;
        isLatest = word.Code == "latest";
        return true;
    }

    private int SkipLead(int start) =>
        text.TryFindBefore(start, TimeWordKind.Bound, out _, out var before) || text.TryFindBefore(start, TimeWordKind.Lead, out _, out before) ? before : start;

    private static Timex Limited(Timex timex, bool isLatest) =>
        isLatest ? timex with { From = null, Mod = "ON_OR_BEFORE" } : timex with { To = null, Mod = "ON_OR_AFTER" };

    // "um 1900", "um das Jahr 1900", but "stieg um 1900"
    private bool IsAroundYear(TimeReading core, out int before)
    {
        before = core.Tokens.Start;
        return core is { Type: MentionType.Date, Timex: { Type: TimexType.Date, Value.Length: YearLength, Mod: null } } && !text.TellsChange(core.Tokens.Start)
            && text.TryFindBefore(SkipBack(core.Tokens.Start), TimeWordKind.ClockCue, out var cue, out before) && cue.Number == Around;
    }

    private int SkipBack(int start) => text.TryFindBefore(start, TimeWordKind.Article, out _, out var before) ? before : start;

    private TemporalMention Duration(TimeReading core, int start, string? comparator)
    {
        var length = comparator is null || core.Length is null ? core.Length : DurationLengths.With(core.Length, comparator);
        var timex = comparator is null ? core.Timex : core.Timex with { Mod = Mod(comparator) };
        if (core.Unit is null || core.Timex.From is not null || core.Timex.Type != TimexType.Duration)
            return Mention(core, MentionType.Duration, start, core.Tokens.End, timex, TemporalBound.None, length);
        if (text.TryFind(core.Tokens.End, TimeWordKind.Later, out var later, out var end) && core.Count > 0)
            return ComparesAmount(start) ? Later(core, core.Tokens.Start, end, later.Number, core.Length) : Later(core, start, end, later.Number, length);
        if (text.TryFind(core.Tokens.End, TimeWordKind.Ago, out _, out end) && !text.Is(start - 1, TimeWordKind.Lead))
            return Away(core, start, end, Now, -1, length);
        if (text.TryFindBefore(start, TimeWordKind.Past, out _, out var before))
            return Away(core, before, core.Tokens.End, Now, -1, length);
        if (text.TryFindBefore(start, TimeWordKind.Ahead, out _, out before) && comparator is null && IsToCome(core))
            return Away(core, before, core.Tokens.End, Now, 1, length);
        if (text.TryFindBefore(start, TimeWordKind.Bound, out var bound, out before) && bound.Code == "since")
            return Mention(core, MentionType.Duration, before, core.Tokens.End, timex with { From = Start(core) }, TemporalBound.Since, length);
        return Mention(core, MentionType.Duration, start, core.Tokens.End, timex, TemporalBound.None, length);
    }

    // "17.100 weniger als vier Tage zuvor", "drei Punkte mehr als fünf Jahre zuvor" compare amounts, not lengths.
    private bool ComparesAmount(int start) =>
        text.Kind(start - 1) == TokenKind.Number || text.Characters(start - 1) is "%" || text.IsNoun(start - 1);

    // "zwei Tage später", "24 Stunden zuvor"; hours count from a moment only.
    private TemporalMention Later(TimeReading core, int start, int end, int direction, NumericValue? length)
    {
        if (core.Unit is not ("h" or "min" or "s"))
            return Away(core, start, end, LastMoment(core.Unit!), direction, length);
        if (anchors.LastMoment is { } moment)
            return Away(core, start, end, moment, direction, length);
        if (core.Unit == "h" && core.Count % HoursOfDay == 0)
            return Away(core with { Unit = "d", Count = core.Count / HoursOfDay }, start, end, LastMoment("d"), direction, length);
        return Mention(core, MentionType.Duration, start, end, core.Timex, direction < 0 ? TemporalBound.Before : TemporalBound.After, length);
    }

    // "In zwei Wochen wird gewählt", "Er kommt in 14 Tagen", but "er lernte es in zwei Wochen"
    private bool IsToCome(TimeReading core) => tenses.Near(core.Tokens.Start) >= 2;

    private LocalDateTime? Now => anchors.Today is { } today ? today.AtMidnight() : null;

    private LocalDateTime? LastMoment(string unit) => unit == "a" && anchors.LastYear is { } year
        ? new LocalDate(year, 7, 1).AtMidnight()
        : anchors.LastDay is { } last ? last.AtMidnight() : Now;

    // "seit vier Jahren" in 2023 begins somewhere in 2019: as wide as the unit, open to now.
    private LocalDateTime? Start(TimeReading core)
    {
        if (core.Count <= 0 || Origin(core.Unit!, Now) is not { } origin)
            return null;
        return DurationUnits.Away(origin, -core.Count, core.Unit!).From;
    }

    private LocalDateTime? Origin(string unit, LocalDateTime? known) =>
        known ?? (unit == "a" ? anchors.AroundToday?.AtMidnight() : null);

    private TemporalMention Away(TimeReading core, int start, int end, LocalDateTime? from, int direction, NumericValue? length)
    {
        if (core.Count <= 0)
            return Mention(core, MentionType.Duration, start, end, core.Timex, direction < 0 ? TemporalBound.Before : TemporalBound.After, length);
        var timex = Origin(core.Unit!, from) is { } origin
            ? DurationUnits.Away(origin, core.Count * direction, core.Unit!)
            : CalendarTimes.Open(TimexType.Date, direction < 0 ? "PAST_REF" : "FUTURE_REF");
        return Mention(core, timex.Type == TimexType.Time ? MentionType.Time : MentionType.Date, start, end, timex, TemporalBound.None, length);
    }

    private TemporalMention Mention(TimeReading core, MentionType type, int start, int end, Timex timex, TemporalBound bound, NumericValue? length)
    {
        var tokens = new TokenRange(start, Math.Max(end, core.Tokens.End));
        return new TemporalMention(type, text.Span(tokens), text.Span(core.Tokens), tokens, timex)
        {
            Bound = bound,
            Length = length,
            Alternatives = core.Alternatives,
            IsLocalTime = core.IsLocalTime,
            Parts = core.Ends is { } ends ? [Part(ends.First), Part(ends.Last)] : [],
        };
    }

    private TemporalMention Part(TimeReading end) => new(end.Type, text.Span(end.Tokens), text.Span(end.Tokens), end.Tokens, end.Timex) { Alternatives = end.Alternatives, IsLocalTime = end.IsLocalTime };

    private static Timex Bounded(Timex timex, TemporalBound bound) => bound switch
    {
        TemporalBound.Since => timex with { To = null },
        TemporalBound.Until => timex with { From = null },
        TemporalBound.Before => timex with { From = null, To = timex.From, Mod = "BEFORE" },
        TemporalBound.After => timex with { From = timex.To, To = null, Mod = "AFTER" },
        _ => timex,
    };

    private static TemporalBound Bound(string code) => code switch
    {
        "since" or "from" => TemporalBound.Since,
        "until" => TemporalBound.Until,
        "before" => TemporalBound.Before,
        _ => TemporalBound.After,
    };

    private static string? Mod(string comparator) => comparator switch
    {
        "approximately" => "APPROX",
        "more_than" or "just_above" => "MORE_THAN",
        "less_than" or "just_below" => "LESS_THAN",
        "at_least" => "EQUAL_OR_MORE",
        "at_most" => "EQUAL_OR_LESS",
        "shortly_before" => "BEFORE",
        "shortly_after" => "AFTER",
        _ => null,
    };
}

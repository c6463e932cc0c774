using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads the beginning, middle or end of a stretch: "Ende August", "Mitte des Monats", "zum Jahresende".</summary>
internal sealed class PositionReader(TimeText text, TimeAnchors anchors, Func<int, TimeReading?> stretches)
{
    /// <summary>The part of a stretch that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index)
    {
        if (text.TryFind(index, TimeWordKind.UnitPosition, out var word, out var next) && text.IsCapital(index))
            return UnitPosition(index, next, word.Code);
        if (text.TryFind(index, TimeWordKind.PartAdjective, out var adjective, out next))
            return adjective.Code != "0" && stretches(next) is { Timex.Value.Length: 2 or 3 } decade ? Part(index, decade, adjective.Code) : null;
        if (!text.TryFind(index, TimeWordKind.Position, out var position, out next))
            return null;
        if (stretches(next) is { } direct)
            return Part(index, direct, position.Code);
        if (!text.TryFind(next, TimeWordKind.Article, out _, out var afterArticle))
            return null;
        if (stretches(afterArticle) is { } stretch)
            return Part(index, stretch, position.Code);
        return text.TryFind(afterArticle, TimeWordKind.Unit, out var unit, out var end) && Current(unit.Code) is { } current
            ? Part(index, new TimeReading(MentionType.Date, new TokenRange(afterArticle, end), current), position.Code)
            : null;
    }

    private TimeReading? UnitPosition(int index, int next, string code)
    {
        var colon = code.IndexOf(':');
        if (stretches(next) is { Timex: { Value.Length: 4 } } year && code[0] == 'a')
            return Part(index, year, code[(colon + 1)..]);
        return Current(code[..colon] + ":1") is { } current
            ? Part(index, new TimeReading(MentionType.Date, new TokenRange(index, next), current), code[(colon + 1)..])
            : null;
    }

    private static TimeReading? Part(int start, TimeReading stretch, string position) =>
        stretch.Type == MentionType.Date && stretch.Timex.Type == TimexType.Date
            ? stretch with { Tokens = new TokenRange(start, stretch.Tokens.End), Timex = CalendarTimes.Part(stretch.Timex, position) }
            : null;

    private Timex? Current(string unit) => unit switch
    {
        "a:1" => anchors.ThisYear is { } year ? CalendarTimes.Year(year) : CalendarTimes.Open(TimexType.Date, "XXXX"),
        "mo:1" => anchors is { ThisYear: { } year, ThisMonth: { } month } ? CalendarTimes.Month(year, month) : CalendarTimes.Open(TimexType.Date, "XXXX-XX"),
        "wk:1" => anchors.Today is { } today ? CalendarTimes.Week(today) : CalendarTimes.Open(TimexType.Date, "XXXX-WXX"),
        "decade:1" => anchors.ThisYear is { } year ? CalendarTimes.Decade(year / 10 * 10) : null,
        "century:1" => anchors.ThisYear is { } year ? CalendarTimes.Century(((year - 1) / 100) + 1) : null,
        _ => null,
    };
}

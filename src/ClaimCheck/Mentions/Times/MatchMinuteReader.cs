using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads the minute of a match: "in der 88. Minute", "in der vierten Minute der Nachspielzeit", "in der 90.+3 Minute".</summary>
/// <remarks>Its value is <c>MATCH-M88</c>, or <c>MATCH-M90+4</c> in added time: a place in the match, not in the calendar.</remarks>
internal sealed class MatchMinuteReader(TimeText text)
{
    /// <summary>The minute that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index)
    {
        if (!text.Is(index - 1, TimeWordKind.Article) || !TryMinute(index, out var minute, out var added, out var next)
            || !text.TryFind(next, TimeWordKind.MatchMinute, out _, out var end))
            return null;
        if (added == 0 && text.TryFind(end, TimeWordKind.MatchExtra, out var extra, out var afterExtra))
            (minute, added, end) = (extra.Number, minute, afterExtra);
        var value = added == 0
            ? string.Create(CultureInfo.InvariantCulture, $"MATCH-M{minute}")
            : string.Create(CultureInfo.InvariantCulture, $"MATCH-M{minute}+{added}");
        return new TimeReading(MentionType.Time, new TokenRange(index, end), CalendarTimes.Open(TimexType.Time, value));
    }

    // "88.", "vierten", "90.+3", "90+3."
    private bool TryMinute(int index, out int minute, out int added, out int next)
    {
        added = 0;
        if (text.TryOrdinal(index, out minute, out next))
            return minute > 0;
        if (!text.TryDigits(index, out var digits) || digits.Count > 1)
            return false;
        minute = digits.First;
        next = index + 1;
        if (text.IsMark(next, '.'))
            next++;
        if (!text.IsMark(next, '+') || !text.TryDigits(next + 1, out var rest) || rest.Count > 1)
            return false;
        added = rest.First;
        next += 2;
        return true;
    }
}

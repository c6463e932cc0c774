using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Text;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads times of day as they are spoken: "halb vier", "Viertel vor acht", "zehn nach acht", "fünf vor halb neun", "um acht".</summary>
internal sealed class SpokenClockReader(TimeText text, HourReader hours)
{
    private const int Minute = 60;
    private const int Hour = 60 * Minute;
    private const int Noon = 12 * Hour;
    private const int Day = 24 * Hour;
    private const int LargestOffset = 29;

    // "eins", which is no article
    private const int LengthOfOne = 4;

    /// <summary>The time that begins at <paramref name="index"/>.</summary>
    public ClockTime? Read(int index) => Half(index) ?? Offset(index) ?? BareHour(index);

    // "halb vier", "dreiviertel acht", "Viertel nach drei"
    private ClockTime? Half(int index)
    {
        if (!text.TryFind(index, TimeWordKind.ClockHalf, out var shift, out var next) && !text.TryFind(index, TimeWordKind.ClockOffset, out shift, out next))
            return null;
        return Shifted(next, shift.Number * Minute) is { } time && IsBelieved(index, time.Next) ? WithClock(time) : null;
    }

    // "zehn nach acht", "zehn Minuten vor acht", "fünf vor halb neun"
    private ClockTime? Offset(int index)
    {
        if (!text.TryNumber(index, out var minutes, out var next) || minutes is < 1 or > LargestOffset || minutes != decimal.Truncate(minutes))
            return null;
        var isInMinutes = text.TryFind(next, TimeWordKind.Unit, out var unit, out var afterUnit) && unit.Code.StartsWith("min", StringComparison.Ordinal);
        if (isInMinutes)
            next = afterUnit;
        if (!text.TryFind(next, TimeWordKind.Bound, out var bound, out var at) || bound.Code is not ("before" or "after") || at != next + 1)
            return null;
        var offset = (int)minutes * Minute * (bound.Code == "before" ? -1 : 1);
        var half = text.TryFind(at, TimeWordKind.ClockHalf, out var shift, out var afterHalf) ? Shifted(afterHalf, (shift.Number * Minute) + offset) : Shifted(at, offset);
        return half is { } time && (IsBelieved(index, time.Next) || IsCued(index) || (isInMinutes && !text.IsNoun(time.Next))) ? WithClock(time) : null;
    }

    // "gegen zwanzig vor acht Entwarnung": behind "gegen" the second number counts nothing.
    private bool IsCued(int index) => text.TryFindBefore(index, TimeWordKind.ClockCue, out var cue, out _) && cue.Number > 0;

    private ClockTime? Shifted(int index, int shift)
    {
        if (!hours.TryRead(index, out var hour, out var next) || hour % Hour != 0 || hour > Noon)
            return null;
        return new ClockTime((hour + shift + Day) % Day, next, hour + shift < Noon);
    }

    private ClockTime WithClock(ClockTime time) => text.TryFind(time.Next, TimeWordKind.Clock, out _, out var after) ? time with { Next = after } : time;

    private bool IsBelieved(int index, int next) =>
        text.Is(next, TimeWordKind.Clock) || text.Is(next, TimeWordKind.PartAdverb)
        || ((text.TryFindBefore(index, TimeWordKind.ClockCue, out _, out _) || index == text.Start) && !text.IsNoun(next));

    // "um acht", "gegen 8", "kurz nach elf", "Punkt zwölf"
    private ClockTime? BareHour(int index)
    {
        if (!text.TryFindBefore(index, TimeWordKind.ClockCue, out var cue, out var start) || cue.Number == 0 || text.TryDigits(index, out var digits) && digits.Count > 1)
            return null;
        if (!hours.TryRead(index, out var hour, out var next) || IsArticle(index, hour) || !EndsPhrase(next) || (text.TellsChange(index) && !FollowsDayPart(start)))
            return null;
        return new ClockTime(hour, next, hour <= Noon && hour > 0);
    }

    // "um einen aus der Gruppe"
    private bool IsArticle(int index, int hour) => hour == Hour && !char.IsAsciiDigit(text.Characters(index)[0]) && !(text.Characters(index) is [.., 's'] and { Length: LengthOfOne });

    private bool FollowsDayPart(int start) =>
        text.TryFindBefore(start, TimeWordKind.DayPart, out _, out _) || text.TryFindBefore(start, TimeWordKind.PartAdverb, out _, out _)
        || text.TryFindBefore(start, TimeWordKind.WeekdayPart, out _, out _) || text.TryFindBefore(start, TimeWordKind.Weekday, out _, out _)
        || text.TryFindBefore(start, TimeWordKind.RelativeDay, out _, out _);

    // "um acht Kinder", "um acht auf zwölf", "um acht Meter", "um 13:30"
    private bool EndsPhrase(int next)
    {
        if (next >= text.End || text.Is(next, TimeWordKind.PartAdverb) || text.Is(next, TimeWordKind.Clock))
            return true;
        if (text.Kind(next) == TokenKind.Number || text.IsNoun(next) || text.IsDash(next) || text.Is(next, TimeWordKind.To))
            return false;
        if (text.Kind(next) != TokenKind.Word)
            return text.Characters(next) is [',' or '.' or '!' or '?' or ')' or ';' or ':'] && !text.Touches(next + 1);
        var tokens = text.Analysis.Tokens;
        if (next >= tokens.Length)
            return false;
        return tokens[next].Pos is not (PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral)
            && !text.Is(next, TimeWordKind.And) && !text.Is(next, TimeWordKind.From);
    }
}

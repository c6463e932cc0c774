using ClaimCheck.Languages;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads how far from a day another one lies: "vor einer Woche" behind "Montag", "in acht Tagen" behind "Dienstag".</summary>
internal sealed class ShiftReader(TimeText text)
{
    /// <summary>The distance that begins at <paramref name="index"/>, negative for the past; of units of a day or more.</summary>
    public bool TryRead(int index, out int count, out string unit, out int next)
    {
        (count, unit) = (0, string.Empty);
        next = index;
        var isPast = text.TryFind(index, TimeWordKind.Past, out _, out var at);
        if (!isPast && !text.TryFind(index, TimeWordKind.Ahead, out _, out at))
            return false;
        if (!text.TryNumber(at, out var number, out at) || number != decimal.Truncate(number) || number > 999 || !text.TryFind(at, TimeWordKind.Unit, out var found, out next))
            return false;
        unit = found.Code[..found.Code.IndexOf(':')];
        count = isPast ? -(int)number : (int)number;
        return unit is "d" or "wk" or "mo" or "a";
    }

    /// <summary>The same in whole weeks; "acht Tage" is the idiom for one.</summary>
    public bool TryWeeks(int index, out int weeks, out int next)
    {
        weeks = 0;
        if (!TryRead(index, out var count, out var unit, out next))
            return false;
        weeks = unit == "wk" ? count : Math.Abs(count) == DaysOfAWeekAsSaid ? Math.Sign(count) : count / DaysOfAWeek;
        return unit == "wk" || (unit == "d" && (Math.Abs(count) == DaysOfAWeekAsSaid || count % DaysOfAWeek == 0));
    }

    private const int DaysOfAWeek = 7;
    private const int DaysOfAWeekAsSaid = 8;
}

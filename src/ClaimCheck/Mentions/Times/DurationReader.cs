using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads lengths of time: "fünf Stunden", "ein halbes Jahr", "zwei bis drei Wochen", "mehrere Wochen", "dreitägig".</summary>
internal sealed class DurationReader(TimeText text)
{
    private const decimal HalfUnit = 0.5m;
    private const int LatestYear = 2199;
    private const int EarliestYear = 1500;
    private const int Sixty = 60;
    private const int LongestNumber = 3;

    private readonly CompoundDurationReader compounds = new(text);
    private readonly RaceTimeReader races = new(text);

    /// <summary>The length that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index) =>
        Between(index) ?? Counted(index) ?? InDigits(index) ?? InSeconds(index) ?? races.Read(index) ?? Whole(index) ?? Vague(index) ?? compounds.Read(index);

    // "zwei bis drei Quartale", "drei oder vier Wochen", "10-15 Minuten", "zwischen drei und fünf Stunden", "50 statt 30 Jahre"
    private TimeReading? Between(int index)
    {
        if (!text.TryNumber(index, out var first, out var next) || !TryLink(index, next, out var isRange, out var after))
            return null;
        if (Counted(after) is not { Length: { Printed: > 0 } length, Unit: { } unit } last)
            return null;
        if (IsAgeOf(index, after) || IsAgeWithRange(index, last.Tokens.End, unit))
            return null;
        if (!isRange)
            return IsYear(first) ? null : DurationLengths.Reading(new TokenRange(index, next), first * last.Factor, unit);
        first *= last.Factor;
        if (first >= last.Count)
            return null;
        return last with
        {
            Tokens = new TokenRange(index, last.Tokens.End),
            Length = DurationLengths.Between(DurationLengths.Exactly(first, unit), length),
        };
    }

    // A range is one length with two ends; numbers joined by "und" or "statt" are two lengths that share a unit.
    private bool TryLink(int index, int next, out bool isRange, out int after)
    {
        isRange = true;
        after = next + 1;
        if (text.IsDash(next) || text.TryFind(next, TimeWordKind.To, out _, out after))
            return true;
        after = next + 1;
        if (text.IsMark(next, ','))
            return text.TryNumber(index, out var first, out _) && text.TryNumber(after, out var second, out _) && second == first + 1;
        if (!text.TryFind(next, TimeWordKind.And, out var and, out after))
            return false;
        isRange = and.Code == "or" || (text.TryFindBefore(index, TimeWordKind.From, out var from, out _) && from.Number == 1);
        return true;
    }

    private static bool IsYear(decimal number) => number is >= EarliestYear and <= LatestYear;

    private TimeReading? Counted(int index)
    {
        if (!TryCount(index, out var count, out var next))
            return null;

        // "eine gute Stunde", "zwei volle Tage"
        var hasInner = text.TryFind(next, TimeWordKind.Inner, out var inner, out var afterInner);
        if (hasInner)
            next = afterInner;
        if (!text.TryFind(next, TimeWordKind.Unit, out var unit, out var end) || !text.IsCapital(next))
            return null;
        if (text.Is(end, TimeWordKind.Aged) || IsAge(index, end, unit) || IsAgeOf(index, next))
            return null;

        var reading = WithFiner(DurationLengths.Reading(new TokenRange(index, end), count, Code(unit)));
        return hasInner && reading.Length is { } length ? reading with { Length = DurationLengths.With(length, inner.Code) } : reading;
    }

    // "fünf", "ein halbes", "halbe"
    private bool TryCount(int index, out decimal count, out int next)
    {
        if (text.TryFind(index, TimeWordKind.Half, out _, out next))
        {
            count = HalfUnit;
            return true;
        }

        if (!text.TryNumber(index, out count, out next))
            return false;
        if (text.TryFind(next, TimeWordKind.Half, out _, out var afterHalf))
            (count, next) = (count - HalfUnit, afterHalf);
        return true;
    }

    // "ab 16 Jahren", "im Alter von 22 und 25 Jahren", "starb mit 91 Jahren", "Telesforo (60 Jahre)"
    private bool IsAge(int index, int end, TimeWord unit) =>
        unit.Code == "a:2" && ((text.TryFindBefore(ListStart(index), TimeWordKind.AgeLead, out var lead, out _) && (lead.Number == 0 || TellsNoLength(end)))
            || (text.TryFindBefore(index, TimeWordKind.Bound, out var bound, out _) && bound.Code == "from")
            || (text.IsMark(index - 1, '(') && text.IsMark(end, ')')));

    // "mit drei bis vier Jahren geschlechtsreif"
    private bool IsAgeWithRange(int index, int end, string unit) =>
        unit == "a" && text.TryFindBefore(index, TimeWordKind.AgeLead, out var lead, out _) && (lead.Number == 0 || TellsNoLength(end));

    // "mit drei Jahren Haft", "rechnet mit drei Jahren" tell how long something lasts.
    private bool TellsNoLength(int end)
    {
        if (text.IsNoun(end))
            return false;
        for (var i = text.Start; i < text.End; i++)
        {
            if (text.Is(i, TimeWordKind.LastingNoun))
                return false;
        }

        return true;
    }

    // The first number of "22, 25 und 31 Jahren".
    private int ListStart(int index)
    {
        while (index - 1 > text.Start && (text.IsMark(index - 1, ',') || text.Is(index - 1, TimeWordKind.And)) && text.TryNumber(index - 2, out _, out var next) && next == index - 1)
            index -= 2;
        return index;
    }

    // "Kinder unter 18 Jahren", "Mädchen zwischen neun und zwölf Jahren"
    private bool IsAgeOf(int index, int from)
    {
        if (!text.TryFindBefore(index, TimeWordKind.Comparator, out _, out var start) && !text.TryFindBefore(index, TimeWordKind.From, out _, out start))
            return false;
        // "eine Laufzeit von anderthalb Jahren", "Vor gut zwei Jahren"
        if (!text.IsNoun(start - 1) || text.IsNoun(start) || text.Is(start - 1, TimeWordKind.LastingNoun) || text.Is(start - 1, TimeWordKind.Lead))
            return false;
        for (var i = from; i < Math.Min(from + LongestNumber, text.End); i++)
        {
            if (text.TryFind(i, TimeWordKind.Unit, out var unit, out _))
                return unit.Code == "a:2" && text.Characters(i)[^1] == 'n';
        }

        return false;
    }

    // "sieben Jahren und sechs Monaten", "zwei Stunden und 30 Minuten", "1 Std. 20 Min."
    private TimeReading WithFiner(TimeReading reading)
    {
        if (FinerUnit(reading.Unit) is not { } finer || reading.Count != decimal.Truncate(reading.Count))
            return reading;
        var next = text.TryFind(reading.Tokens.End, TimeWordKind.And, out var and, out var afterAnd) && and.Code == "and" ? afterAnd : reading.Tokens.End;
        if (!text.TryNumber(next, out var count, out var at) || !text.TryFind(at, TimeWordKind.Unit, out var second, out var end) || Code(second) != finer.Unit || count >= finer.Size)
            return reading;
        return Combined(new TokenRange(reading.Tokens.Start, end), reading.Count, reading.Unit!, count, finer);
    }

    // "1:45 Stunden", "3:20 Minuten"
    private TimeReading? InDigits(int index)
    {
        if (!text.TryDigits(index, out var digits) || digits is not { Count: 2, Separator: ':', EndsWithDot: false, Second: < Sixty }
            || !text.TryFind(index + 1, TimeWordKind.Unit, out var unit, out var end) || Code(unit) is not ("h" or "min"))
            return null;
        return Combined(new TokenRange(index, end), digits.First, Code(unit), digits.Second, (Code(unit) == "h" ? "min" : "s", Sixty));
    }

    // "1:52:13 Stunden"
    private TimeReading? InSeconds(int index)
    {
        if (!text.TryDigits(index, out var digits) || digits is not { Count: 3, Separator: ':', EndsWithDot: false, Second: < Sixty, Third: < Sixty }
            || !text.TryFind(index + 1, TimeWordKind.Unit, out var unit, out var end) || Code(unit) != "h")
            return null;
        var total = (((digits.First * Sixty) + digits.Second) * Sixty) + digits.Third;
        return DurationLengths.Reading(new TokenRange(index, end), total, "s") with
        {
            Timex = CalendarTimes.Open(TimexType.Duration, string.Create(CultureInfo.InvariantCulture, $"PT{digits.First}H{digits.Second}M{digits.Third}S")),
            Length = DurationLengths.Exactly(total, "s") with { Tolerance = HalfUnit },
        };
    }

    private static TimeReading Combined(TokenRange range, decimal large, string unit, decimal small, (string Unit, decimal Size) finer)
    {
        var clock = unit is "h" or "min" ? 2 : 1;
        var total = (large * finer.Size) + small;
        return DurationLengths.Reading(range, total, finer.Unit) with
        {
            Timex = CalendarTimes.Open(TimexType.Duration, DurationUnits.Value(large, unit) + DurationUnits.Value(small, finer.Unit)[(finer.Unit is "h" ? 1 : clock)..]),
            Length = DurationLengths.Exactly(total, finer.Unit) with { Tolerance = HalfUnit },
        };
    }

    private static (string Unit, decimal Size)? FinerUnit(string? unit) => unit switch
    {
        "a" => ("mo", 12),
        "wk" => ("d", 7),
        "d" => ("h", 24),
        "h" => ("min", Sixty),
        "min" => ("s", Sixty),
        _ => null,
    };

    // "den ganzen Tag", "das gesamte Jahr"
    private TimeReading? Whole(int index)
    {
        var at = text.TryFind(index, TimeWordKind.Article, out _, out var next) ? next : index;
        if (!text.TryFind(at, TimeWordKind.Whole, out _, out next) || !text.TryFind(next, TimeWordKind.Unit, out var unit, out var end) || !unit.Code.EndsWith(":1", StringComparison.Ordinal))
            return null;
        return DurationLengths.Reading(new TokenRange(index, end), 1, Code(unit));
    }

    private TimeReading? Vague(int index)
    {
        var at = text.TryFind(index, TimeWordKind.VagueCount, out _, out var next) ? next : index;
        if (!text.TryFind(at, TimeWordKind.Unit, out var unit, out var end) || !text.IsCapital(at))
            return null;
        if (!unit.Code.EndsWith(":2", StringComparison.Ordinal) || (at == index && !IsBareBelieved(index)))
            return null;
        return new TimeReading(MentionType.Duration, new TokenRange(index, end), CalendarTimes.Open(TimexType.Duration, DurationUnits.UnknownValue(Code(unit))))
        {
            Unit = DurationUnits.Base(Code(unit)).Unit,
        };
    }

    // "seit Jahren", "binnen Wochen", but not "die Tage"
    private bool IsBareBelieved(int index) =>
        text.TryFindBefore(index, TimeWordKind.Bound, out _, out _) || text.TryFindBefore(index, TimeWordKind.Within, out _, out _)
        || text.TryFindBefore(index, TimeWordKind.Comparator, out _, out _);

    private static string Code(TimeWord unit) => unit.Code[..unit.Code.IndexOf(':')];
}

using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads lengths of time: "fünf Stunden", "ein halbes Jahr", "mehrere Wochen", "dreitägig".</summary>
internal sealed class DurationReader(TimeText text)
{
    private const decimal HalfUnit = 0.5m;

    /// <summary>The length that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index) => Between(index) ?? Counted(index) ?? Vague(index) ?? Compound(index);

    /// <summary>A number of units at <paramref name="index"/>.</summary>
    public bool TryCount(int index, out decimal count, out int next)
    {
        count = 0;
        next = index + 1;
        if (text.TryFind(index, TimeWordKind.Number, out var number, out next))
            return decimal.TryParse(number.Code, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out count);
        next = index + 1;
        return text.Kind(index) == TokenKind.Number && TryDecimal(text.Characters(index), out count);
    }

    // "5", "1.500", "2,5"
    private static bool TryDecimal(ReadOnlySpan<char> digits, out decimal value)
    {
        value = 0;
        var scale = 0m;
        foreach (var c in digits)
        {
            if (c == ',' && scale == 0)
            {
                scale = 1;
                continue;
            }

            if (c == '.' && scale == 0 && digits.Length > 4)
                continue;
            if (!char.IsAsciiDigit(c) || value > 1e12m)
                return false;
            if (scale == 0)
                value = (value * 10) + (c - '0');
            else
                value += (c - '0') * (scale /= 10);
        }

        return digits.Length > 0;
    }

    // "zwei bis drei Quartale", "drei oder vier Wochen", "10-15 Minuten"
    private TimeReading? Between(int index)
    {
        if (index >= text.End || !TryCount(index, out var first, out var next))
            return null;
        int after;
        if (text.IsDash(next))
            after = next + 1;
        else if (!text.TryFind(next, TimeWordKind.To, out _, out after))
            return null;
        if (Counted(after) is not { Length: { } length, Unit: { } unit } last || length.Printed <= 0)
            return null;
        var factor = last.Factor;
        first *= factor;
        if (first >= last.Count)
            return null;
        return last with
        {
            Tokens = new TokenRange(index, last.Tokens.End),
            Length = DurationLengths.Between(DurationLengths.Exactly(first, unit), length),
        };
    }

    private TimeReading? Counted(int index)
    {
        if (index >= text.End)
            return null;
        var next = index;
        decimal count = 1;
        if (!text.TryFind(index, TimeWordKind.Half, out _, out var afterHalf))
        {
            if (!TryCount(index, out count, out next))
                return null;
            if (text.TryFind(next, TimeWordKind.Half, out _, out afterHalf))
                (count, next) = (count - 0.5m, afterHalf);
        }
        else
        {
            (count, next) = (0.5m, afterHalf);
        }

        if (!text.TryFind(next, TimeWordKind.Unit, out var unit, out var end) || !text.IsCapital(next))
            return null;
        if (text.Is(end, TimeWordKind.Aged) || IsAge(index, end, unit))
            return null;
        return WithFiner(Reading(new TokenRange(index, end), count, Code(unit)));
    }

    // "ab 16 Jahren", "im Alter von 88 Jahren", "Telesforo (60 Jahre)"
    private bool IsAge(int index, int end, TimeWord unit) =>
        unit.Code == "a:2" && (text.TryFindBefore(index, TimeWordKind.AgeLead, out _, out _)
            || (text.TryFindBefore(index, TimeWordKind.Bound, out var bound, out _) && bound.Code == "from")
            || (text.IsMark(index - 1, '(') && text.IsMark(end, ')')));

    // "sieben Jahren und sechs Monaten", "zwei Stunden und 30 Minuten"
    private TimeReading WithFiner(TimeReading reading)
    {
        if (FinerUnit(reading.Unit) is not { } finer || !text.TryFind(reading.Tokens.End, TimeWordKind.And, out _, out var next) || reading.Count != decimal.Truncate(reading.Count)
            || !TryCount(next, out var count, out var at) || !text.TryFind(at, TimeWordKind.Unit, out var second, out var end) || Code(second) != finer.Unit || count >= finer.Size)
            return reading;
        var value = reading.Timex.Value + DurationUnits.Value(count, finer.Unit)[(finer.Unit == "min" ? 2 : 1)..];
        return Reading(new TokenRange(reading.Tokens.Start, end), (reading.Count * finer.Size) + count, finer.Unit) with
        {
            Timex = CalendarTimes.Open(TimexType.Duration, value),
            Length = DurationLengths.Exactly((reading.Count * finer.Size) + count, finer.Unit) with { Tolerance = HalfUnit },
        };
    }

    private static (string Unit, decimal Size)? FinerUnit(string? unit) => unit switch
    {
        "a" => ("mo", 12),
        "wk" => ("d", 7),
        "d" => ("h", 24),
        "h" => ("min", 60),
        _ => null,
    };

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

    // "dreitägig", "100-jährige", "35-Stunden-Woche", "jahrelang"
    private TimeReading? Compound(int index)
    {
        var word = text.Characters(index);
        if (word.Length < 7)
            return null;
        if (text.Compounds.Whole(word) is { } whole)
            return new TimeReading(MentionType.Duration, new TokenRange(index, index + 1), CalendarTimes.Open(TimexType.Duration, whole.Value));
        if (text.Compounds.AdjectiveAtEndOf(word) is { } adjective && CompoundCount(word[..^adjective.Form.Length].TrimEnd('-')) is { } count)
            return IsAge(index, adjective) ? null : Reading(new TokenRange(index, index + 1), count, adjective.Value);
        return Hyphenated(index, word);
    }

    // "die 44-Jährige", "der 38-jährige Manager", but "das 100-jährige Bestehen"
    private bool IsAge(int index, TimeCompound adjective) =>
        adjective.Value == "a" && !text.Is(index + 1, TimeWordKind.LastingNoun);

    private TimeReading? Hyphenated(int index, ReadOnlySpan<char> word)
    {
        var first = word.IndexOf('-');
        if (first <= 0)
            return null;
        var rest = word[(first + 1)..];
        var second = rest.IndexOf('-');
        if (text.Compounds.Part(second < 0 ? rest : rest[..second]) is not { } unit || CompoundCount(word[..first]) is not { } count)
            return null;
        return Reading(new TokenRange(index, index + 1), count, unit.Value);
    }

    private decimal? CompoundCount(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return null;
        if (char.IsAsciiDigit(word[0]))
            return TryDecimal(word, out var digits) ? digits : null;
        return text.NumberWord(word);
    }

    private static TimeReading Reading(TokenRange range, decimal count, string code)
    {
        var (unit, factor) = DurationUnits.Base(code);
        var value = code switch
        {
            "we" => "P" + count.ToString("0.####", CultureInfo.InvariantCulture) + "WE",
            _ => DurationUnits.Value(count * factor, unit),
        };
        return new TimeReading(MentionType.Duration, range, CalendarTimes.Open(TimexType.Duration, value))
        {
            Unit = unit,
            Count = count * factor,
            Factor = factor,
            Length = DurationLengths.Exactly(count * factor, unit),
        };
    }

    private static string Code(TimeWord unit) => unit.Code[..unit.Code.IndexOf(':')];
}

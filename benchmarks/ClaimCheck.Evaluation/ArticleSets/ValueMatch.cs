using ClaimCheck.Claims;
using ClaimCheck.Values;
using NodaTime;
using NodaTime.Text;

namespace ClaimCheck.Evaluation.ArticleSets;

/// <summary>Tells whether a claim holds the annotated value.</summary>
internal static class ValueMatch
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>Whether amount and unit are equal after conversion, or the value or days of a date.</summary>
    public static bool IsRight(GoldValue gold, Claim claim)
    {
        if (gold.IsNumber)
            return claim.Value is { } value && IsNumber(gold, value, claim);
        if (gold.From is not null)
            return claim.Timex is { } timex && IsTime(gold, timex);

        return gold.Text is { } text && IsText(text, claim);
    }

    /// <summary>Whether the comparator is the annotated one.</summary>
    public static bool IsComparatorRight(GoldValue gold, Claim claim) => claim.Value?.Comparator == gold.Comparator switch
    {
        "approx" => Comparator.Approximately,
        "more_than" => Comparator.MoreThan,
        "less_than" => Comparator.LessThan,
        "at_least" => Comparator.AtLeast,
        "at_most" => Comparator.AtMost,
        "between" => Comparator.Between,
        _ => Comparator.Exactly,
    };

    private static bool IsNumber(GoldValue gold, NumericValue value, Claim claim)
    {
        var unit = value.Unit?.Code ?? string.Empty;
        var code = GoldUnits.CodeOf(gold.Unit);
        if (code == "1/100000" && claim.Scope?.Per?.StartsWith("100000", StringComparison.Ordinal) == true)
            unit = code;
        if (gold.Number is { } number)
            return IsAmount(number, code, value.Printed, unit, claim);

        return value is { Low: { } low, High: { } high }
            && IsAmount(gold.Low!.Value, code, low, unit, claim) && IsAmount(gold.High!.Value, code, high, unit, claim);
    }

    // The annotation writes losses as negative numbers; a claim keeps the size and the direction.
    private static bool IsAmount(decimal gold, string code, decimal found, string unit, Claim claim) =>
        GoldUnits.AreEqual(gold, code, found, unit)
        || (claim.Change?.Direction == ChangeDirection.Down && GoldUnits.AreEqual(-gold, code, found, unit));

    private static bool IsTime(GoldValue gold, Timex timex)
    {
        var from = WithoutOffset(gold.From!);
        if (gold.From == gold.To && timex.Value == from)
            return true;
        if (from.Contains('T', StringComparison.Ordinal))
            return timex.From is { } moment && (Minute.Format(moment) == from || Minute.Format(moment)[10..] == from);

        return timex is { From: { } start, To: { } end }
            && Days(gold.From!) is { } first && Days(gold.To!) is { } last
            && start.Date == first.Start && end.Minus(Period.FromTicks(1)).Date == last.End;
    }

    private static string WithoutOffset(string value)
    {
        var clock = value.IndexOf('T', StringComparison.Ordinal);
        var offset = clock < 0 ? -1 : value.IndexOfAny(['+', '-', 'Z'], clock);
        return offset < 0 ? value : value[..offset];
    }

    /// <summary>The first and last day of a year, month or day.</summary>
    private static DateInterval? Days(string value)
    {
        if (LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var day })
            return new DateInterval(day, day);
        if (YearMonthPattern.Iso.Parse(value) is { Success: true, Value: var month })
            return month.ToDateInterval();

        return int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
            ? new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))
            : null;
    }

    private static bool IsText(string text, Claim claim) =>
        claim.Score is [var first, var second, ..]
            ? text == FormattableString.Invariant($"{first:0}:{second:0}")
            : claim.Place?.Canonical.Contains(text, StringComparison.OrdinalIgnoreCase) == true;
}

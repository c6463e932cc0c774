using ClaimCheck.Languages;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads halves of months and longer stretches: "zweite Septemberhälfte", "erste Hälfte des 20. Jahrhunderts", "zweite Hälfte 2023".</summary>
internal sealed class HalfReader(TimeText text, TimeAnchors anchors, YearReader years, TenseReader tenses, Func<int, TimeReading?> stretches)
{
    /// <summary>The code of words for halves among the compounds of months.</summary>
    public const string Code = "half";

    private const int YearLength = 4;

    /// <summary>The half whose ordinal number begins at <paramref name="start"/>.</summary>
    /// <param name="start">The first token.</param>
    /// <param name="number">1 or 2; of other numbers there is no half.</param>
    /// <param name="month">The month, or 0 where the whole follows ("Hälfte des Jahres").</param>
    /// <param name="end">The token behind the word for the half.</param>
    public TimeReading? Read(int start, int number, int month, int end)
    {
        if (number is not (1 or 2))
            return null;
        return month == 0 ? OfStretch(start, number, end) : OfMonth(start, number, month, end);
    }

    // "zweite Septemberhälfte", "erste Maihälfte 2022"
    private TimeReading? OfMonth(int start, int number, int month, int end)
    {
        if (years.TryYear(end, out var named, out var afterYear))
            return Reading(start, afterYear, Half(CalendarTimes.Month(named, month), number));
        return anchors.YearOfMonth(month, tenses.Near(start)) is { } year ? Reading(start, end, Half(CalendarTimes.Month(year, month), number)) : null;
    }

    // "Hälfte des Septembers", "Hälfte der Neunzigerjahre", "Hälfte des Jahres", "Hälfte 2023"
    private TimeReading? OfStretch(int start, int number, int end)
    {
        if (years.TryYear(end, out var year, out var afterYear))
            return Reading(start, afterYear, CalendarTimes.Half(year, number));
        var hasArticle = text.TryFind(end, TimeWordKind.Article, out _, out var at);
        if (stretches(hasArticle ? at : end) is { Type: MentionType.Date, Timex: { Type: TimexType.Date, From: not null, To: not null, Mod: null } whole } stretch && IsLong(whole))
            return Reading(start, stretch.Tokens.End, Half(whole, number));
        if (hasArticle && text.TryFind(at, TimeWordKind.Month, out var month, out var afterMonth))
            return OfMonth(start, number, month.Number, afterMonth);
        return hasArticle && text.TryFind(at, TimeWordKind.Unit, out var unit, out var afterUnit) && Current(unit.Code) is { } current
            ? Reading(start, afterUnit, Half(current, number))
            : null;
    }

    private Timex? Current(string unit) => unit switch
    {
        "a:1" => anchors.ThisYear is { } year ? CalendarTimes.Year(year) : null,
        "mo:1" => anchors is { ThisYear: { } year, ThisMonth: { } month } ? CalendarTimes.Month(year, month) : null,
        _ => null,
    };

    private static bool IsLong(Timex whole) => whole.From?.PlusDays(1) < whole.To;

    private static Timex Half(Timex whole, int number)
    {
        if (whole is not { From: { } from, To: { } to })
            return whole;
        if (whole.Value.Length == YearLength)
            return CalendarTimes.Half(from.Year, number);
        var middle = from.PlusDays(Period.Between(from, to, PeriodUnits.Days).Days / 2);
        return number == 1 ? whole with { To = middle, Mod = "START" } : whole with { From = middle, Mod = "END" };
    }

    private static TimeReading Reading(int start, int end, Timex timex) => new(MentionType.Date, new TokenRange(start, end), timex);
}

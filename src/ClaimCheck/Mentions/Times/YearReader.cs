using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Times;

/// <summary>Reads years and longer stretches: "2019", "2019/20", "Jahr 44 v. Chr.", "1990er Jahre", "19. Jahrhundert".</summary>
internal sealed class YearReader(TimeText text)
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;
    private const int FarthestYear = 9000;
    private const int SmallestBareYear = 100;

    // "2023 laut Statistik": what is not inflected stands before no noun.
    private const string Uninflected = "ADJD";

    /// <summary>The year or longer stretch that begins at <paramref name="index"/>.</summary>
    public TimeReading? Read(int index) =>
        AfterYearWord(index) ?? Decade(index) ?? Century(index) ?? Bare(index);

    /// <summary>Whether a year of four digits stands here, whatever is around it.</summary>
    public bool TryYear(int index, out int year, out int next)
    {
        year = 0;
        next = index + 1;
        if ((text.IsMark(index, '\'') || text.IsMark(index, '’')) && text.TryDigits(next, out var shortYear) && shortYear is { Lengths: 2, EndsWithDot: false })
        {
            next++;
            year = shortYear.First + (shortYear.First < 50 ? 2000 : 1900);
            return true;
        }

        if (!text.TryDigits(index, out var digits) || !(digits.IsFourDigits || (digits.Lengths == 4 && index == text.End - 1)))
            return false;
        year = digits.First;
        return year is >= FirstYear and <= LastYear;
    }

    // "im Jahr 2019", "aus dem Jahre 44 v. Chr."
    private TimeReading? AfterYearWord(int index)
    {
        if (!text.TryFind(index, TimeWordKind.Unit, out var unit, out var next) || !unit.Code.StartsWith("a:", StringComparison.Ordinal))
            return null;
        if (InWords(index, next) is { } inWords)
            return inWords;
        if (!text.TryDigits(next, out var digits) || digits.Count > 2 || digits.EndsWithDot || digits.First > FarthestYear)
            return null;
        if (Span(index, next, digits) is { } span)
            return span;
        if (digits.Count != 1 || digits.First == 0)
            return null;
        return text.TryFind(next + 1, TimeWordKind.Era, out var era, out var end)
            ? Reading(index, end, CalendarTimes.Year(era.Number < 0 ? 1 - digits.First : digits.First))
            : digits.First >= FirstYear || (digits.First >= SmallestBareYear && !text.IsNoun(next + 1)) ? Reading(index, next + 1, CalendarTimes.Year(digits.First)) : null;
    }

    // "im Jahr zweitausendachtzehn", "im Jahr neunzehnhundertneunundachtzig"
    private TimeReading? InWords(int index, int at) =>
        text.Kind(at) == TokenKind.Word && text.NumberWord(text.Characters(at)) is >= FirstYear and <= LastYear and var year && year == decimal.Truncate(year)
            ? Reading(index, at + 1, CalendarTimes.Year((int)year))
            : null;

    // "2019/20", "2019/2020", "1925/ 26"
    private TimeReading? Span(int start, int at, DigitToken digits)
    {
        if (digits.Separator == '/' && digits.Count == 2 && digits.Lengths is 42 or 44)
            return Span(start, at + 1, digits.First, digits.Second);
        if (digits.IsFourDigits && text.IsMark(at + 1, '/') && text.TryDigits(at + 2, out var second) && second.Count == 1 && second.Lengths is 2 or 4)
            return Span(start, at + 3, digits.First, second.First);
        return null;
    }

    private static TimeReading? Span(int start, int end, int first, int second)
    {
        if (first is < FirstYear or > LastYear || (second != (first + 1) % 100 && second != first + 1))
            return null;
        var value = string.Create(CultureInfo.InvariantCulture, $"{first:0000}/{first + 1:0000}");
        return Reading(start, end, CalendarTimes.Years(value, first, 2));
    }

    // "1990er Jahre", "1990er-Jahre", "den Neunzigerjahren", "90er"
    private TimeReading? Decade(int index)
    {
        if (text.TryFind(index, TimeWordKind.Decade, out var decade, out var next))
            return Reading(index, next, CalendarTimes.Decade(decade.Number));
        var word = text.Characters(index);
        if (word.Length < 6 || !char.IsAsciiDigit(word[0]) || word[4] != 'e' || word[5] != 'r' || word[3] != '0'
            || !int.TryParse(word[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < FirstYear or > LastYear)
            return null;
        var end = text.TryFind(index + 1, TimeWordKind.Unit, out var unit, out next) && unit.Code == "a:2" ? next : index + 1;
        return Reading(index, end, CalendarTimes.Decade(year));
    }

    // "19. Jahrhundert", "zweiten Jahrhundert v. Chr."
    private TimeReading? Century(int index)
    {
        var ordinal = text.TryDigits(index, out var digits) && digits.IsOrdinal ? digits.First : 0;
        var next = index + 1;
        if (ordinal == 0 && text.TryFind(index, TimeWordKind.Ordinal, out var word, out next))
            ordinal = word.Number;
        if (ordinal is < 1 or > 30 || !text.TryFind(next, TimeWordKind.Unit, out var unit, out var end) || !unit.Code.StartsWith("century", StringComparison.Ordinal))
            return null;
        if (!text.TryFind(end, TimeWordKind.Era, out var era, out var afterEra))
            return Reading(index, end, CalendarTimes.Century(ordinal));
        if (era.Number > 0)
            return Reading(index, afterEra, CalendarTimes.Century(ordinal));
        var value = string.Create(CultureInfo.InvariantCulture, $"BC{ordinal - 1:00}");
        return Reading(index, afterEra, CalendarTimes.Years(value, 1 - (ordinal * 100), 100));
    }

    private TimeReading? Bare(int index)
    {
        if (!text.TryDigits(index, out var digits))
            return null;
        if (Span(index, index, digits) is { } span)
            return span;
        if (text.TryFind(index + 1, TimeWordKind.Era, out var era, out var end) && digits.Count == 1 && !digits.EndsWithDot && digits.First is > 0 and <= FarthestYear)
            return Reading(index, end, CalendarTimes.Year(era.Number < 0 ? 1 - digits.First : digits.First));
        return TryYear(index, out var year, out var next) && IsBelieved(index, year) ? Reading(index, next, CalendarTimes.Year(year)) : null;
    }

    // "2000 Menschen", "über 1900 Euro", "rund 1500" count; "2019 wurde", "im Sommer 2019", "seit 1998" name a year.
    private bool IsBelieved(int index, int year)
    {
        if (text.TryFindBefore(index, TimeWordKind.Comparator, out var comparator, out _) && !text.TryFindBefore(index, TimeWordKind.Bound, out _, out _))
            return comparator.Code is "earliest" or "latest" && !IsCounted(index + 1);
        if (text.Kind(index - 1 < text.Start ? index : index - 1) == TokenKind.Symbol)
            return false;
        var next = index + 1;
        if (next < text.End && text.Kind(next) is TokenKind.Symbol or TokenKind.Number)
            return false;
        if (text.IsDash(next) && text.Touches(next))
            return text.TryDigits(next + 1, out _);
        if (EndsRange(index, year))
            return true;
        // "um 1900", but "stieg um 1900"
        if (text.TryFindBefore(index, TimeWordKind.ClockCue, out var cue, out _) && cue.Number > 1)
            return !text.TellsChange(index) && !IsCounted(next);
        var isRound = year % 100 == 0;
        if (text.TryFindBefore(index, TimeWordKind.Bound, out _, out _) || text.TryFindBefore(index, TimeWordKind.Position, out _, out _))
            return !IsCounted(next);
        // "die Resolution 1612": after a noun only years of living memory are believed.
        var earliest = text.IsNoun(index - 1) && index - 1 > text.Start ? 1900 : 1500;
        return year >= earliest && year <= 2100 && !isRound && !IsCounted(next);
    }

    // "1943 bis 1945 Zwangsarbeit"
    private bool EndsRange(int index, int year) =>
        text.TryFindBefore(index, TimeWordKind.To, out _, out var to) && text.TryDigits(to - 1, out var first) && first.IsFourDigits
        && first.First is >= FirstYear and <= LastYear && first.First < year;

    private bool IsCounted(int next)
    {
        if (next >= text.End || text.Kind(next) != TokenKind.Word)
            return false;
        if (text.Is(next, TimeWordKind.Unit))
            return true;
        if (text.IsNoun(next))
            return true;
        var analysis = text.Analysis.Tokens;
        return next + 1 < text.End && next + 1 < analysis.Length && analysis[next] is { Pos: Analysis.PartOfSpeech.Adjective, Tag: not Uninflected }
            && analysis[next + 1].Pos == Analysis.PartOfSpeech.Noun;
    }

    private static TimeReading Reading(int start, int end, Timex timex) => new(MentionType.Date, new TokenRange(start, end), timex);
}

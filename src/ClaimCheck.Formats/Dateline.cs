using System.Globalization;
using ClaimCheck.Documents;
using ClaimCheck.Values;

namespace ClaimCheck.Formats;

/// <summary>What the text itself says about when and by whom it was published.</summary>
/// <param name="Published">The publication date, where the text holds one.</param>
/// <param name="Agency">The agency of a dateline ("Seoul (dpa) -"), where there is one.</param>
internal sealed record Dateline(PublicationTime? Published, string? Agency)
{
    /// <summary>Dates further down belong to the story.</summary>
    private const int LinesSearched = 40;

    /// <summary>Longer lines hold more than a date.</summary>
    private const int LongestDateLine = 60;

    /// <summary>Longer heads are no dateline: "Frankfurt/Main, 13. September 2023 (dpa/Reuters) -".</summary>
    private const int LongestHead = 100;

    private const string HeadMark = "date ";

    /// <summary>Where the text begins behind a head such as " date 2023-09 "; <paramref name="start"/> where there is none.</summary>
    public static int EndOfHead(string text, int start) => TryHead(text, start, out _, out var end) ? end : start;

    /// <summary>Whether a line dates the article or opens with a dateline.</summary>
    public static bool IsOneOf(string text, TextSpan line) =>
        DateLine(text, line) is not null || Opening(text, line) is not null;

    /// <summary>Looks for a head, a date line and a dateline from <paramref name="start"/> on.</summary>
    public static Dateline Find(string text, int start)
    {
        PublicationTime? published = null;
        string? agency = null;
        if (TryHead(text, start, out var head, out var end))
        {
            published = head;
            start = end;
        }

        for (var lines = 0; lines < LinesSearched && start < text.Length && (agency is null || published?.Day is null); lines++)
        {
            var line = TextLines.FirstFilled(text, start);
            if (published is null && DateLine(text, line) is { } date)
                published = date;
            if (agency is null && Opening(text, line) is { } opening)
            {
                agency = opening.Agency;
                published ??= opening.Published;
            }

            start = line.End;
        }

        return new Dateline(published, agency);
    }

    private static bool TryHead(string text, int start, out PublicationTime? published, out int end)
    {
        published = null;
        end = start;
        var line = TextLines.FirstFilled(text, start);
        if (!text.AsSpan(line.Start, line.Length).StartsWith(HeadMark, StringComparison.Ordinal))
            return false;

        var from = line.Start + HeadMark.Length;
        end = from;
        while (end < line.End && (char.IsAsciiDigit(text[end]) || text[end] == '-'))
            end++;
        if (PublishedText.TryParse(text[from..end], out published))
            return true;
        end = start;
        return false;
    }

    /// <summary>"13.09.2023 - 08:30:21", "13. September 2023", "Stand: 2023-09-13 08:30" on a line of its own.</summary>
    private static PublicationTime? DateLine(string text, TextSpan line)
    {
        if (line.Length is 0 or > LongestDateLine)
            return null;

        var rest = line.In(text);
        foreach (var label in DatelineWords.German.Labels)
        {
            if (rest.StartsWith(label, StringComparison.Ordinal))
                rest = rest[label.Length..].TrimStart(':', ' ');
        }

        foreach (var clock in DatelineWords.German.Clocks)
        {
            if (rest.EndsWith(" " + clock, StringComparison.Ordinal))
                rest = rest[..^clock.Length].TrimEnd();
        }

        if (PublishedText.TryParse(rest, out var iso) && iso!.Day is not null)
            return iso;
        if (DateAtStart(rest, out var length) is not { } date)
            return null;
        var after = rest[length..].Trim(' ', '-', '–', '—', ',', '|', '\u00A0');
        if (after.Length == 0)
            return date;
        return PublishedText.TimeOf(after) is { } time ? date with { Time = time } : null;
    }

    /// <summary>"Seoul (dpa) -", "Berlin, 13. September 2023 (dpa) –" at the start of a line.</summary>
    private static Dateline? Opening(string text, TextSpan line)
    {
        var head = text.AsSpan(line.Start, Math.Min(line.Length, LongestHead));
        var open = head.IndexOf('(');
        var close = head.IndexOf(')');
        if (open < 2 || close < open + 2 || !char.IsUpper(head[0]) || !IsDash(head[(close + 1)..]))
            return null;

        var agency = head[(open + 1)..close].Trim();
        var place = head[..open].Trim().ToString();
        var comma = place.IndexOf(',', StringComparison.Ordinal);
        if (!IsAgency(agency) || !IsPlace(comma < 0 ? place : place[..comma]))
            return null;

        var date = comma < 0 ? null : DateAtStart(place[(comma + 1)..].Trim(), out _);
        return new Dateline(date, agency.ToString());
    }

    private static bool IsDash(ReadOnlySpan<char> rest)
    {
        var trimmed = rest.TrimStart();
        return trimmed.Length > 0 && trimmed[0] is '-' or '–' or '—' or '−';
    }

    private static bool IsAgency(ReadOnlySpan<char> words)
    {
        foreach (var letter in words)
        {
            if (!char.IsLetter(letter) && letter is not ('/' or '-' or '.' or ' '))
                return false;
        }

        return words.Length is >= 2 and <= 40;
    }

    private static bool IsPlace(string words)
    {
        if (words.Length is < 2 or > 40)
            return false;
        foreach (var letter in words)
        {
            if (!char.IsLetter(letter) && letter is not ('/' or '-' or ' ' or '.'))
                return false;
        }

        return words.Split(' ').Length <= 4;
    }

    /// <summary>"13.09.2023", "13. September 2023", "13. Sept. 2023".</summary>
    private static PublicationTime? DateAtStart(string text, out int length)
    {
        length = 0;
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot is < 1 or > 2 || Number(text[..dot]) is not { } day)
            return null;

        var start = dot + 1;
        while (start < text.Length && text[start] is ' ' or '\u00A0')
            start++;
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '.') && (end == start || text[end - 1] != '.'))
            end++;
        var word = text[start..end];
        if ((DatelineWords.German.Month(word) ?? Number(word.TrimEnd('.'))) is not { } month)
            return null;

        while (end < text.Length && text[end] is ' ' or '\u00A0')
            end++;
        if (end + 4 > text.Length || Number(text[end..(end + 4)]) is not { } year || year < 1000)
            return null;
        length = end + 4;
        return length < text.Length && char.IsLetterOrDigit(text[length]) ? null : PublishedText.DayOf(year, month, day);
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using System.Globalization;
using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Findings;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Reports.Csv;

/// <summary>Writes the cells of one claim: its value, its sentence and where both stand.</summary>
internal sealed class CsvClaimCells(CsvTable table, Messages messages)
{
    /// <summary>In UTF-16 code units; a longer quotation is cut, its place tells the rest.</summary>
    private const int LongestWords = 400;

    private const string Calendar = "0000-00-00T00:00";

    private readonly ValueText values = new(messages);

    /// <summary>The names of the columns that <see cref="Write"/> fills.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["value", "upper", "unit", "comparator", "sentence", "source", "published", "speaker", "via", "document", "field", "start", "end"];

    /// <summary>Writes the cells.</summary>
    public void Write(Claim claim, SourceDocument document)
    {
        Value(claim, document);
        table.Text(string.Concat(Passage.Of(claim, document).Select(piece => piece.Text)));
        table.Text(document.Source ?? string.Empty);
        Published(document.Published);
        table.Text(VoiceText.SpeakerOf(claim, document));
        table.Text(VoiceText.ViaOf(claim, document));
        table.Text(document.Id);
        var location = document.Locate(claim.Span);
        table.Text(messages.Template("field-" + JsonNames.Of(location.Field)));
        table.Number(location.Span.Start);
        table.Number(location.Span.End);
    }

    private void Value(Claim claim, SourceDocument document)
    {
        if (claim.Kind == ClaimKind.Score || claim.Value is not { } value)
        {
            WordedValue(claim, document);
            table.Plain(string.Empty);
            table.Plain(string.Empty);
            table.Plain(string.Empty);
            return;
        }

        var sign = claim.Change?.Direction == ChangeDirection.Down ? -1 : 1;
        table.Number(value.Printed * sign);
        table.Number(value is { Comparator: Comparator.Between, High: { } high } ? high * sign : null);
        table.Text(value.Unit is { } unit ? values.NameOf(unit) : string.Empty);
        table.Text(values.NameOf(value.Comparator));
    }

    /// <summary>Scores and times; where there is neither, the words of the claim.</summary>
    private void WordedValue(Claim claim, SourceDocument document)
    {
        if (!claim.Score.IsEmpty)
            table.Text(values.Of(claim));
        else if (claim.Timex is { } timex)
            Time(timex);
        else
            table.Text(WordsOf(claim, document));
    }

    /// <summary>A year, a day and a minute as the spreadsheet's own number and date, any other time in words.</summary>
    private void Time(Timex timex)
    {
        if (timex.Type is TimexType.Date or TimexType.Time && IsOnCalendar(timex.Value))
            table.Plain(timex.Value.Replace('T', ' '));
        else
            table.Text(values.Of(timex));
    }

    /// <summary><c>2023</c>, <c>2023-09-13</c>, <c>2023-09-13T19:42</c>; a month would become its first day.</summary>
    private static bool IsOnCalendar(string value) =>
        value.Length is 4 or 10 or 16 && value.Select((sign, i) => Calendar[i] == '0' ? char.IsAsciiDigit(sign) : sign == Calendar[i]).All(fits => fits);

    private static string WordsOf(Claim claim, SourceDocument document)
    {
        if (claim.Span.Length <= LongestWords)
            return claim.Span.In(document.Content);
        var words = document.Content.AsSpan(claim.Span.Start, LongestWords);
        return (char.IsHighSurrogate(words[^1]) ? words[..^1] : words).ToString() + "…";
    }

    /// <summary>A day, with the time of day where it is known, as the spreadsheet's own date.</summary>
    private void Published(PublicationTime? published)
    {
        if (published is not { Month: { } month, Day: { } day })
        {
            table.Text(published is null ? string.Empty : IsoText.Of(published));
            return;
        }

        var date = string.Create(CultureInfo.InvariantCulture, $"{published.Year:D4}-{month:D2}-{day:D2}");
        table.Plain(published.Time is { } time ? string.Create(CultureInfo.InvariantCulture, $"{date} {time.Hour:D2}:{time.Minute:D2}") : date);
    }
}

using System.Globalization;
using ClaimCheck.Documents;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>What relative expressions of one text count from: the publication and the last time mentioned.</summary>
internal sealed class TimeAnchors(PublicationTime? publication)
{
    // "TEV"
    private const int PartLength = 3;

    // "some days" are fewer than these.
    private const int FirstDayOfOwnMonth = 10;

    // Outside of these years an article was hardly published, and the calendar must have room on both sides.
    private readonly PublicationTime? published = publication is { Year: > 1500 and < 2500 } ? publication : null;

    /// <summary>The day of publication, where known.</summary>
    public LocalDate? Today => published?.Date;

    /// <summary>The year of publication, where known.</summary>
    public int? ThisYear => published?.Year;

    /// <summary>The month of publication, where known.</summary>
    public int? ThisMonth => published?.Month;

    /// <summary>The last day or part of a day mentioned.</summary>
    public LocalDate? LastDay { get; private set; }

    /// <summary>The sentence of <see cref="LastDay"/>.</summary>
    public int LastDaySentence { get; private set; } = -1;

    /// <summary>The last year mentioned, by itself or in a date.</summary>
    public int? LastYear { get; private set; }

    /// <summary>The sentence that tells of a day some days ago which it does not name.</summary>
    public int UnknownDaySentence { get; private set; } = -1;

    /// <summary>The value of such a day: its month where some days ago were in this one.</summary>
    public string UnknownDay =>
        Today is { Day: >= FirstDayOfOwnMonth } today ? string.Create(CultureInfo.InvariantCulture, $"{today.Year:0000}-{today.Month:00}-XX") : "XXXX-XX-XX";

    /// <summary>The part of the day mentioned last, by its TIMEX3 suffix.</summary>
    public string? LastPart { get; private set; }

    /// <summary>The token behind <see cref="LastPart"/>.</summary>
    public int LastPartEnd { get; private set; } = -1;

    /// <summary>The sentence that opens with a bare year, which its other dates then share: "1953 kamen am 24. Dezember …".</summary>
    public int FrameSentence { get; private set; } = -1;

    /// <summary>The last minute mentioned.</summary>
    public LocalDateTime? LastMoment { get; private set; }

    /// <summary>A day in the middle of what is known of the publication.</summary>
    public LocalDate? AroundToday =>
        published is null ? null : Today ?? new LocalDate(published.Year, published.Month ?? 7, 15);

    /// <summary>Keeps that a sentence tells of an unnamed day in the past: "vor einigen Tagen".</summary>
    public void RememberUnknownDay(int sentence) => UnknownDaySentence = sentence;

    /// <summary>Keeps a time for the expressions that follow.</summary>
    /// <param name="time">The time.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="end">The token behind it.</param>
    public void Remember(Timex time, int sentence, int end)
    {
        if (time.Type == TimexType.Time && time.Value.Length > PartLength && time.Value[^PartLength] == 'T' && char.IsAsciiLetter(time.Value[^1]))
            (LastPart, LastPartEnd) = (time.Value[^PartLength..], end);
        if (time.From is not { } from || time.Type is TimexType.Duration or TimexType.Set)
            return;
        LastYear = from.Year;
        if (time.Type == TimexType.Time)
            LastMoment = from;
        if (time.Type != TimexType.Time && (time.To is not { } to || to != from.PlusDays(1)))
            return;
        LastDay = from.Date;
        LastDaySentence = sentence;
    }

    /// <summary>Keeps that the year mentioned last opens its sentence.</summary>
    public void RememberFrame(int sentence) => FrameSentence = sentence;

    /// <summary>The year that opens a sentence, where it is over.</summary>
    public int? FrameYear(int sentence) => FrameSentence == sentence && LastYear < ThisYear ? LastYear : null;

    /// <summary>The year of a whole month: as that of its middle, but a month that is over is none to come.</summary>
    public int? YearOfMonth(int month, int tense) =>
        tense >= 2 && ThisMonth is { } current && month < current ? ThisYear + 1 : YearOf(month, 15, tense);

    /// <summary>The year of a day and month without one: the nearest, or the nearest on the side the tense tells.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day; 15 for a whole month.</param>
    /// <param name="tense">-2 for the past, 2 for what is to come; anything between decides nothing.</param>
    public int? YearOf(int month, int day, int tense)
    {
        if (AroundToday is not { } today)
            return null;
        var date = new LocalDate(today.Year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(today.Year, month)));
        var distance = Period.Between(today, date, PeriodUnits.Days).Days;
        var latest = tense <= -2 ? 31 : tense >= 2 ? 350 : 183;
        return distance > latest ? today.Year - 1 : distance < latest - 366 ? today.Year + 1 : today.Year;
    }
}

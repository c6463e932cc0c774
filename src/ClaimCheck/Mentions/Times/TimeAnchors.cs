using ClaimCheck.Documents;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Mentions.Times;

/// <summary>What relative expressions of one text count from: the publication and the last time mentioned.</summary>
internal sealed class TimeAnchors(PublicationTime? publication)
{
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

    /// <summary>The last minute mentioned.</summary>
    public LocalDateTime? LastMoment { get; private set; }

    /// <summary>A day in the middle of what is known of the publication.</summary>
    public LocalDate? AroundToday =>
        published is null ? null : Today ?? new LocalDate(published.Year, published.Month ?? 7, 15);

    /// <summary>Keeps a time for the expressions that follow.</summary>
    public void Remember(Timex time, int sentence)
    {
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
        var latest = tense <= -2 ? 31 : tense >= 2 ? 330 : 183;
        return distance > latest ? today.Year - 1 : distance < latest - 366 ? today.Year + 1 : today.Year;
    }
}

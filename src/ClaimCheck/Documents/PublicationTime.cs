using NodaTime;

namespace ClaimCheck.Documents;

/// <summary>When an article was published, as finely as it says.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12, where known.</param>
/// <param name="Day">The day of the month, where known.</param>
/// <param name="Time">The time of day, where known.</param>
/// <param name="Offset">The offset from UTC, where known.</param>
public sealed record PublicationTime(int Year, int? Month = null, int? Day = null, LocalTime? Time = null, Offset? Offset = null)
{
    /// <summary>The day, or <see langword="null"/> where only a month or year is known.</summary>
    public LocalDate? Date => Month is { } month && Day is { } day ? new LocalDate(Year, month, day) : null;

    /// <summary>The first moment that this publication time can mean, local time.</summary>
    public LocalDateTime Earliest => new LocalDate(Year, Month ?? 1, Day ?? 1).At(Time ?? LocalTime.Midnight);

    /// <summary>Whether <paramref name="date"/> lies inside this (coarser) time.</summary>
    public bool Contains(LocalDate date) =>
        date.Year == Year && (Month is null || Month == date.Month) && (Day is null || Day == date.Day);

    /// <summary>A time known to the day.</summary>
    public static PublicationTime On(LocalDate date) => new(date.Year, date.Month, date.Day);
}

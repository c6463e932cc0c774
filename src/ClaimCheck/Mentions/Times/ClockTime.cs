namespace ClaimCheck.Mentions.Times;

/// <summary>A time of day as the words give it, before the day and its half are known.</summary>
/// <param name="Seconds">Seconds of the day.</param>
/// <param name="Next">The token behind it.</param>
/// <param name="IsHourOnly">Whether it is an hour without "Uhr", which may be that of the morning or of the afternoon.</param>
internal readonly record struct ClockTime(int Seconds, int Next, bool IsHourOnly = false);

using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Another reading of a time expression.</summary>
/// <param name="Timex">What it would stand for.</param>
/// <param name="Reason">
/// The code of what leaves it open: <c>weekday-of-publication</c> ("am Mittwoch" in an article of a Wednesday), <c>weekday-without-tense</c> (past or to come),
/// <c>next-weekday</c> ("nächsten Freitag": the coming one or that of the week after), <c>half-of-day</c> ("um acht"), <c>order-of-day-and-month</c> ("4/5/2021").
/// </param>
public sealed record TemporalAlternative(Timex Timex, string Reason);

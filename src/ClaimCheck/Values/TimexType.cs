namespace ClaimCheck.Values;

/// <summary>The kinds of time expression of TIMEX3 (ISO-TimeML).</summary>
public enum TimexType
{
    /// <summary>A day or a coarser stretch of the calendar.</summary>
    Date,

    /// <summary>A point or part of a day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A repeated time.</summary>
    Set,
}

namespace ClaimCheck.Matching.Likelihood;

/// <summary>The kinds of figures that behave alike when two reports are compared.</summary>
internal enum KindOfFigure
{
    /// <summary>People and things counted.</summary>
    Count,

    /// <summary>Sums of money.</summary>
    Money,

    /// <summary>Percentages and shares.</summary>
    Share,

    /// <summary>Distances and lengths.</summary>
    Length,

    /// <summary>How long something takes.</summary>
    Duration,

    /// <summary>Ages.</summary>
    Age,

    /// <summary>Temperatures.</summary>
    Temperature,

    /// <summary>Clock times.</summary>
    Clock,

    /// <summary>Days, months and years.</summary>
    Date,

    /// <summary>Measures of any other dimension.</summary>
    Other,
}

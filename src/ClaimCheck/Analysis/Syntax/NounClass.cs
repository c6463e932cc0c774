namespace ClaimCheck.Analysis.Syntax;

/// <summary>How a noun behaves around numbers.</summary>
internal enum NounClass : byte
{
    /// <summary>As nouns do.</summary>
    Plain,

    /// <summary>Stands between a number and what it counts: "Millionen", "Dutzend".</summary>
    Scale,

    /// <summary>Says how much: "Kilometer", "Prozent".</summary>
    Measure,

    /// <summary>Says when or how long: "Montag", "Jahre", "Anfang".</summary>
    Time,
}

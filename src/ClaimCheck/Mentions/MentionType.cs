namespace ClaimCheck.Mentions;

/// <summary>What kind of expression a mention is.</summary>
public enum MentionType
{
    /// <summary>A bare number: "zwei".</summary>
    Number,

    /// <summary>"zweite", "13.".</summary>
    Ordinal,

    /// <summary>"3 Prozent", "2 Prozentpunkte".</summary>
    Percentage,

    /// <summary>A share or ratio: "ein Fünftel", "jeder Dritte", "fünf von sieben".</summary>
    Ratio,

    /// <summary>"doppelt so viele", "das 32-Fache".</summary>
    Multiple,

    /// <summary>A number with a unit.</summary>
    Quantity,

    /// <summary>A number for each unit of something: "117 Kilometer pro Stunde", "187 je 100.000 Einwohner".</summary>
    Rate,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>"minus 15 Grad".</summary>
    Temperature,

    /// <summary>"39 Jahre alt", "der 57-Jährige".</summary>
    Age,

    /// <summary>The result of a match or vote: "2:1".</summary>
    Score,

    /// <summary>A day or a coarser part of the calendar.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A repeated time.</summary>
    Set,

    /// <summary>From one date to another.</summary>
    DateRange,

    /// <summary>From one time of day to another.</summary>
    TimeRange,

    /// <summary>A person, organisation, place, event or object.</summary>
    Entity,
}

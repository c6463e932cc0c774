namespace ClaimCheck.Languages;

/// <summary>The roles of small words that hold numeric expressions together.</summary>
[Flags]
internal enum NumberLinks
{
    /// <summary>No role.</summary>
    None = 0,

    /// <summary>"bis".</summary>
    To = 1 << 0,

    /// <summary>"und", "oder".</summary>
    And = 1 << 1,

    /// <summary>"zwischen".</summary>
    Between = 1 << 2,

    /// <summary>"pro", "je".</summary>
    Per = 1 << 3,

    /// <summary>"minus".</summary>
    Minus = 1 << 4,

    /// <summary>"plus".</summary>
    Plus = 1 << 5,

    /// <summary>"Komma".</summary>
    Comma = 1 << 6,

    /// <summary>"Mal".</summary>
    Times = 1 << 7,

    /// <summary>"jeder".</summary>
    Every = 1 << 8,

    /// <summary>"von".</summary>
    Of = 1 << 9,

    /// <summary>"ein".</summary>
    Article = 1 << 10,

    /// <summary>"halbe".</summary>
    Half = 1 << 11,

    /// <summary>"der", "im", "sein": an ordinal may follow.</summary>
    Definite = 1 << 12,

    /// <summary>Words that may stand between a comparator and its number.</summary>
    Skip = 1 << 13,

    /// <summary>"um".</summary>
    By = 1 << 14,

    /// <summary>"Uhr".</summary>
    Clock = 1 << 15,

    /// <summary>"alt".</summary>
    Old = 1 << 16,

    /// <summary>"Jahre".</summary>
    Year = 1 << 17,

    /// <summary>"zu" in a score.</summary>
    ToScore = 1 << 18,

    /// <summary>Words after a share: "der", "davon".</summary>
    ShareOf = 1 << 19,

    /// <summary>"Mitte".</summary>
    Middle = 1 << 20,

    /// <summary>"Anfang".</summary>
    Begin = 1 << 21,

    /// <summary>"Ende".</summary>
    End = 1 << 22,

    /// <summary>"viele" after "so".</summary>
    Many = 1 << 23,

    /// <summary>"so" after a multiple.</summary>
    AsMany = 1 << 24,

    /// <summary>"auf" after the size of a change.</summary>
    Onto = 1 << 25,

    /// <summary>"mit" before a score.</summary>
    With = 1 << 26,

    /// <summary>"und" inside a number: "zwei und eine halbe Million".</summary>
    Join = 1 << 27,

    /// <summary>"mal", "x" between the sides of an area: "20 mal 30 Meter".</summary>
    ByTimes = 1 << 28,

    /// <summary>"Alter" before "von 83 Jahren".</summary>
    Age = 1 << 29,

    /// <summary>"Punkte": percentage points where a text speaks of per cent.</summary>
    Points = 1 << 30,
}

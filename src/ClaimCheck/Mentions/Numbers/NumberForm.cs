namespace ClaimCheck.Mentions.Numbers;

/// <summary>How a number is printed.</summary>
internal enum NumberForm
{
    /// <summary>In digits.</summary>
    Digits,

    /// <summary>Four bare digits that could be a year.</summary>
    YearLike,

    /// <summary>Digits with one dot that is no thousands mark: a number only before a unit.</summary>
    Dotted,

    /// <summary>In words.</summary>
    Words,

    /// <summary>The article "ein": a number only before a unit.</summary>
    Article,

    /// <summary>A rough number: "Dutzende".</summary>
    Band,

    /// <summary>"13.", "dritte".</summary>
    Ordinal,

    /// <summary>"ein Fünftel", "die Hälfte".</summary>
    Fraction,

    /// <summary>"das Dreifache".</summary>
    Multiple,

    /// <summary>"dreimal".</summary>
    Times,

    /// <summary>"dreiprozentig".</summary>
    Percent,

    /// <summary>"zwölfjährig".</summary>
    Age,
}

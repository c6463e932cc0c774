namespace ClaimCheck.Languages;

/// <summary>What the end of a word makes of the number before it.</summary>
internal enum NumberSuffix
{
    /// <summary>Nothing follows: a cardinal number.</summary>
    None,

    /// <summary>"vierte", "zwanzigsten".</summary>
    Ordinal,

    /// <summary>The ending of an irregular ordinal: "dritte".</summary>
    OrdinalEnding,

    /// <summary>"viertgrößte".</summary>
    OrdinalSuperlative,

    /// <summary>"dreimal".</summary>
    Times,

    /// <summary>"dreifach".</summary>
    Fold,

    /// <summary>"dreiprozentig".</summary>
    Percent,

    /// <summary>"zwölfjährig".</summary>
    Years,

    /// <summary>"fünfstöckig": so many parts.</summary>
    Count,

    /// <summary>"Fünftel".</summary>
    Fraction,

    /// <summary>"Drittel", "Achtel".</summary>
    FractionEnding,

    /// <summary>"Zweidrittelmehrheit".</summary>
    FractionCompound,
}

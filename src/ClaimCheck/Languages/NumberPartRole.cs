namespace ClaimCheck.Languages;

/// <summary>What a part of a German number word does to the number built so far.</summary>
internal enum NumberPartRole
{
    /// <summary>2 to 9, and "eins" at the end.</summary>
    Digit,

    /// <summary>"ein" inside a word.</summary>
    One,

    /// <summary>10 to 19.</summary>
    Teen,

    /// <summary>20 to 90.</summary>
    Ten,

    /// <summary>"und" between digit and ten, or after a hundred.</summary>
    And,

    /// <summary>Times one hundred.</summary>
    Hundred,

    /// <summary>Times one thousand.</summary>
    Thousand,

    /// <summary>A collective number at the end of a word: "million", "dutzend".</summary>
    Multiplier,

    /// <summary>Adds a fraction: "einhalb".</summary>
    Half,

    /// <summary>A fraction that needs a collective number: "dreiviertel".</summary>
    Quarters,

    /// <summary>"anderthalb".</summary>
    OneAndHalf,

    /// <summary>An irregular stem of an ordinal: "erst", "dritt".</summary>
    Ordinal,
}

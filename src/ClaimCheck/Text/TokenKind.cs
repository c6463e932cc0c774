namespace ClaimCheck.Text;

/// <summary>What a token looks like.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, possibly with hyphens, digits or an abbreviation dot: "Kim", "650-Kilometer-Flug", "z.".</summary>
    Word,

    /// <summary>Digits with their marks: "650", "1.500", "9,84", "13.", "14.30", "13.09.2023", "2:1".</summary>
    Number,

    /// <summary>A mark that ends or divides a sentence, a bracket, a dash.</summary>
    Punctuation,

    /// <summary>An opening or closing quotation mark.</summary>
    Quote,

    /// <summary>A currency, unit or other sign: "€", "%", "°C", "§".</summary>
    Symbol,

    /// <summary>A web or mail address.</summary>
    Address,
}

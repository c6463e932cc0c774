namespace ClaimCheck.Text;

/// <summary>What a UTF-16 code unit does when text is cut into tokens.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Divides tokens: the whole space family and control characters.</summary>
    Space,

    /// <summary>A space that ends a line.</summary>
    LineBreak,

    /// <summary>A letter without case or in lower case, and digits outside ASCII.</summary>
    Letter,

    /// <summary>An upper-case letter.</summary>
    Capital,

    /// <summary>0 to 9.</summary>
    Digit,

    /// <summary>Raised, lowered or circled figures and fractions: they continue a word or a number.</summary>
    Figure,

    /// <summary>Combining marks, soft hyphens, zero-width and direction signs.</summary>
    Mark,

    /// <summary>The hyphens "-", U+2010 and U+2011.</summary>
    Hyphen,

    /// <summary>All longer dashes.</summary>
    Dash,

    /// <summary>The full stop.</summary>
    Dot,

    /// <summary>"!", "?" and the one-character ellipsis.</summary>
    Terminator,

    /// <summary>Marks that are an apostrophe inside a word and a quotation mark around words.</summary>
    Apostrophe,

    /// <summary>Marks that are quotation marks only.</summary>
    Quote,

    /// <summary>Brackets, commas, colons, slashes and the like.</summary>
    Punctuation,

    /// <summary>Currency, mathematical and other signs.</summary>
    Symbol,

    /// <summary>Half of a surrogate pair.</summary>
    Surrogate,
}

namespace ClaimCheck.Text;

/// <summary>What a word means to the tokenizer and the sentence splitter.</summary>
[Flags]
internal enum WordClass
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A function word; with a capital it begins a sentence: "Der", "Danach".</summary>
    Starter = 1,

    /// <summary>An article, possessive or contracted preposition before an ordinal: "im 19. Jahrhundert".</summary>
    Determiner = 2,

    /// <summary>A month: the number before it is a day.</summary>
    Month = 4,

    /// <summary>A noun that is numbered in order: "3. Platz".</summary>
    OrdinalNoun = 8,

    /// <summary>A noun that is told apart by letters: "Plan B".</summary>
    LetterNoun = 16,

    /// <summary>An abbreviation that keeps its dot.</summary>
    Abbreviation = 32,

    /// <summary>An abbreviation that can be the last word of a sentence: a function word with a capital begins the next.</summary>
    MayEnd = 64,

    /// <summary>An abbreviation that mostly ends a sentence when a capital follows: "usw."</summary>
    OftenEnds = 128,

    /// <summary>A word that is an abbreviation only before a number: "Art. 5".</summary>
    BeforeNumber = 256,

    /// <summary>An abbreviation that may be printed with a small letter; others need their capital.</summary>
    SmallAbbreviation = 512,

    /// <summary>A news agency or photo service in a dateline or credit.</summary>
    Agency = 1024,

    /// <summary>A word that opens a photo credit when a colon follows: "Foto: dpa".</summary>
    Credit = 2048,

    /// <summary>The last part of a web address.</summary>
    AddressEnding = 4096,

    /// <summary>A word allowed in a line that holds nothing but date and time of day.</summary>
    DateLine = 8192,

    /// <summary>A word that opens a note of the editors when a colon follows at the start of a line: "Mehr: …".</summary>
    NoteOpening = 16384,
}

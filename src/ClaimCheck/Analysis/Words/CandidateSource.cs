namespace ClaimCheck.Analysis.Words;

/// <summary>Why a reading is considered.</summary>
internal enum CandidateSource : byte
{
    /// <summary>A list or the lexicon has the form as it is written.</summary>
    Listed,

    /// <summary>A nominalized adjective or infinitive: "der Vorsitzende", "das Abfeuern".</summary>
    Nominalized,

    /// <summary>The lexicon has it with a small letter, but here it is capitalized inside a sentence.</summary>
    AgainstSpelling,

    /// <summary>A compound of known words.</summary>
    Compound,

    /// <summary>Its ending says so.</summary>
    Ending,

    /// <summary>Nothing is known of the word: any capitalized word may be a name.</summary>
    Guess,
}

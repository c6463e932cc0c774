namespace ClaimCheck.Analysis.Words;

/// <summary>How the lemma of a reading is made from the form.</summary>
internal enum LemmaRule : byte
{
    /// <summary>It is given with the reading.</summary>
    Given,

    /// <summary>The form itself.</summary>
    Form,

    /// <summary>The entry of the lexicon changes the end of the form.</summary>
    Entry,

    /// <summary>The same for the form with a small first letter: "Heute" at the start of a sentence.</summary>
    LoweredEntry,

    /// <summary>The entry changes the last part of a compound; the parts before it are kept.</summary>
    Compound,

    /// <summary>A noun made of an adjective is named by its masculine: "Vorsitzende" is "Vorsitzender".</summary>
    AdjectiveNoun,
}

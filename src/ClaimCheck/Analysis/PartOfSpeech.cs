namespace ClaimCheck.Analysis;

/// <summary>The universal parts of speech (Universal Dependencies v2).</summary>
public enum PartOfSpeech : byte
{
    /// <summary>X: could not be told.</summary>
    Other,

    /// <summary>ADJ.</summary>
    Adjective,

    /// <summary>ADP: preposition, postposition.</summary>
    Adposition,

    /// <summary>ADV.</summary>
    Adverb,

    /// <summary>AUX: "haben", "sein", "werden" and the modal verbs.</summary>
    Auxiliary,

    /// <summary>CCONJ: "und", "oder".</summary>
    CoordinatingConjunction,

    /// <summary>DET: article, attributive pronoun.</summary>
    Determiner,

    /// <summary>INTJ.</summary>
    Interjection,

    /// <summary>NOUN.</summary>
    Noun,

    /// <summary>NUM: cardinal number.</summary>
    Numeral,

    /// <summary>PART: "nicht", "zu" before an infinitive.</summary>
    Particle,

    /// <summary>PRON.</summary>
    Pronoun,

    /// <summary>PROPN.</summary>
    ProperNoun,

    /// <summary>PUNCT.</summary>
    Punctuation,

    /// <summary>SCONJ: "dass", "weil".</summary>
    SubordinatingConjunction,

    /// <summary>SYM.</summary>
    Symbol,

    /// <summary>VERB.</summary>
    Verb,
}

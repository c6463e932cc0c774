using ClaimCheck.Analysis;

namespace ClaimCheck.Training.Tagging;

/// <summary>The names of the universal parts of speech in treebanks.</summary>
internal static class UniversalTag
{
    /// <summary>The part of speech with that name; <see cref="PartOfSpeech.Other"/> where there is none.</summary>
    public static PartOfSpeech Parse(string name) => name switch
    {
        "ADJ" => PartOfSpeech.Adjective,
        "ADP" => PartOfSpeech.Adposition,
        "ADV" => PartOfSpeech.Adverb,
        "AUX" => PartOfSpeech.Auxiliary,
        "CCONJ" => PartOfSpeech.CoordinatingConjunction,
        "DET" => PartOfSpeech.Determiner,
        "INTJ" => PartOfSpeech.Interjection,
        "NOUN" => PartOfSpeech.Noun,
        "NUM" => PartOfSpeech.Numeral,
        "PART" => PartOfSpeech.Particle,
        "PRON" => PartOfSpeech.Pronoun,
        "PROPN" => PartOfSpeech.ProperNoun,
        "PUNCT" => PartOfSpeech.Punctuation,
        "SCONJ" => PartOfSpeech.SubordinatingConjunction,
        "SYM" => PartOfSpeech.Symbol,
        "VERB" => PartOfSpeech.Verb,
        _ => PartOfSpeech.Other,
    };
}

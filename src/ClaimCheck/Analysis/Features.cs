namespace ClaimCheck.Analysis;

/// <summary>Morphological features of a word or phrase. Several of one family together mean: not decided between them.</summary>
[Flags]
public enum Features : uint
{
    /// <summary>Nothing known.</summary>
    None = 0,

    /// <summary>Case nominative.</summary>
    Nominative = 1 << 0,

    /// <summary>Case genitive.</summary>
    Genitive = 1 << 1,

    /// <summary>Case dative.</summary>
    Dative = 1 << 2,

    /// <summary>Case accusative.</summary>
    Accusative = 1 << 3,

    /// <summary>Number singular.</summary>
    Singular = 1 << 4,

    /// <summary>Number plural.</summary>
    Plural = 1 << 5,

    /// <summary>Gender masculine.</summary>
    Masculine = 1 << 6,

    /// <summary>Gender feminine.</summary>
    Feminine = 1 << 7,

    /// <summary>Gender neuter.</summary>
    Neuter = 1 << 8,

    /// <summary>First person.</summary>
    FirstPerson = 1 << 9,

    /// <summary>Second person.</summary>
    SecondPerson = 1 << 10,

    /// <summary>Third person.</summary>
    ThirdPerson = 1 << 11,

    /// <summary>Present tense form.</summary>
    Present = 1 << 12,

    /// <summary>Past tense form.</summary>
    Past = 1 << 13,

    /// <summary>Indicative mood.</summary>
    Indicative = 1 << 14,

    /// <summary>Konjunktiv I: "sei", "habe", "komme".</summary>
    SubjunctiveI = 1 << 15,

    /// <summary>Konjunktiv II: "wäre", "hätte", "würde".</summary>
    SubjunctiveII = 1 << 16,

    /// <summary>Imperative.</summary>
    Imperative = 1 << 17,

    /// <summary>A finite verb form.</summary>
    Finite = 1 << 18,

    /// <summary>An infinitive, with or without "zu" inside.</summary>
    Infinitive = 1 << 19,

    /// <summary>A past participle: "gestartet".</summary>
    PastParticiple = 1 << 20,

    /// <summary>A present participle: "startend".</summary>
    PresentParticiple = 1 << 21,

    /// <summary>Comparative degree.</summary>
    Comparative = 1 << 22,

    /// <summary>Superlative degree.</summary>
    Superlative = 1 << 23,

    /// <summary>Passive voice of a verb complex.</summary>
    Passive = 1 << 24,

    /// <summary>Perfect or pluperfect of a verb complex.</summary>
    Perfect = 1 << 25,

    /// <summary>Future of a verb complex: "wird … starten"; not "würde … starten".</summary>
    Future = 1 << 26,

    /// <summary>Passive of a state: "ist gesperrt"; stands beside <see cref="Passive"/>.</summary>
    State = 1 << 27,

    /// <summary>All four cases.</summary>
    Cases = Nominative | Genitive | Dative | Accusative,

    /// <summary>Both numbers.</summary>
    Numbers = Singular | Plural,

    /// <summary>All three genders.</summary>
    Genders = Masculine | Feminine | Neuter,

    /// <summary>Both subjunctives.</summary>
    Subjunctive = SubjunctiveI | SubjunctiveII,
}

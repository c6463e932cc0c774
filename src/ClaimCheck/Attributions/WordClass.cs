namespace ClaimCheck.Attributions;

/// <summary>What a word can be for the borders of clauses, noun groups and frames; several at once where it is ambiguous.</summary>
[Flags]
internal enum WordClass : ulong
{
    /// <summary>A word of no list.</summary>
    None = 0,

    /// <summary>"der", "eine".</summary>
    Article = 1UL << 0,

    /// <summary>"dieser", "seine", "viele".</summary>
    Determiner = 1UL << 1,

    /// <summary>A pronoun that can be a subject: "er", "man".</summary>
    Pronoun = 1UL << 2,

    /// <summary>A pronoun that cannot: "ihm", "sich".</summary>
    ObjectPronoun = 1UL << 3,

    /// <summary>A preposition, with or without article: "in", "im".</summary>
    Preposition = 1UL << 4,

    /// <summary>"und", "aber".</summary>
    Coordinator = 1UL << 5,

    /// <summary>"dass", "weil".</summary>
    Subordinator = 1UL << 6,

    /// <summary>"dass".</summary>
    That = 1UL << 7,

    /// <summary>"ob", "wann".</summary>
    Question = 1UL << 8,

    /// <summary>A relative pronoun.</summary>
    Relative = 1UL << 9,

    /// <summary>A finite form of "sein", "haben", "werden" or a modal verb.</summary>
    Auxiliary = 1UL << 10,

    /// <summary>A form that makes a perfect.</summary>
    Perfect = 1UL << 11,

    /// <summary>A form that makes a passive.</summary>
    Passive = 1UL << 12,

    /// <summary>"soll", "sollen".</summary>
    Shall = 1UL << 13,

    /// <summary>An adverb or particle.</summary>
    Adverb = 1UL << 14,

    /// <summary>"darauf", "davon", "es": points at the clause that follows.</summary>
    Correlate = 1UL << 15,

    /// <summary>A weekday, month or other noun of time.</summary>
    Time = 1UL << 16,

    /// <summary>A part of names that is not capitalised: "von", "al".</summary>
    Particle = 1UL << 17,

    /// <summary>"es", "man".</summary>
    Impersonal = 1UL << 18,

    /// <summary>A word before an addressee: "gegenüber", "zur".</summary>
    Addressee = 1UL << 19,

    /// <summary>"nicht", "kein".</summary>
    Negation = 1UL << 20,

    /// <summary>"sich".</summary>
    Reflexive = 1UL << 21,

    /// <summary>A Konjunktiv I form.</summary>
    SubjunctiveOne = 1UL << 22,

    /// <summary>A Konjunktiv II form.</summary>
    SubjunctiveTwo = 1UL << 23,

    /// <summary>A finite form of a cue verb.</summary>
    FiniteCue = 1UL << 24,

    /// <summary>A finite form of a cue verb with its prefix in front.</summary>
    JoinedCue = 1UL << 25,

    /// <summary>The participle of a cue verb.</summary>
    ParticipleCue = 1UL << 26,

    /// <summary>Any word of quotation: inside marks that are kept closed to the search for frames.</summary>
    Quoted = 1UL << 27,

    /// <summary>A word that belongs to a frame found before.</summary>
    Masked = 1UL << 28,

    /// <summary>"der", "dem", "einer": an article that can be a dative.</summary>
    Dative = 1UL << 29,

    /// <summary>"des", "eines".</summary>
    Genitive = 1UL << 30,

    /// <summary>"der", "einer": a genitive or a dative.</summary>
    MayGenitive = 1UL << 31,

    /// <summary>A determiner that cannot stand with a subject: "den", "einem".</summary>
    Oblique = 1UL << 32,

    /// <summary>"zu" before an infinitive.</summary>
    InfinitiveMark = 1UL << 33,

    /// <summary>"von": before the agent of a passive.</summary>
    Agent = 1UL << 34,

    /// <summary>"in", "aus": before a place that belongs to a noun.</summary>
    Place = 1UL << 35,

    /// <summary>"von", "für": before an owner or field that belongs to a noun.</summary>
    Owner = 1UL << 36,

    /// <summary>A finite form of "sein".</summary>
    Being = 1UL << 37,

    /// <summary>"es".</summary>
    Expletive = 1UL << 38,

    /// <summary>"eigenen".</summary>
    Self = 1UL << 39,

    /// <summary>"seinen", "ihren".</summary>
    Possessive = 1UL << 40,

    /// <summary>"wenn", "falls".</summary>
    Condition = 1UL << 41,

    /// <summary>"ich", "wir".</summary>
    First = 1UL << 42,

    /// <summary>"aus", "in", "auf": before the place an unnamed voice speaks from.</summary>
    Source = 1UL << 43,

    /// <summary>"denn", "doch": opens a main clause of the outlet's own.</summary>
    Break = 1UL << 44,

    /// <summary>"dies", "das": points back at the sentence before.</summary>
    Pointer = 1UL << 45,

    /// <summary>"haben", "sein": the infinitive of a perfect.</summary>
    InfinitiveAuxiliary = 1UL << 46,

    /// <summary>"dürfte": guesses, and carries no statement on.</summary>
    Guess = 1UL << 47,

    /// <summary>"will": with a perfect, what its subject says of itself.</summary>
    Claim = 1UL << 48,

    /// <summary>"Todesopfer", "Menschenleben": what a storm demands.</summary>
    Toll = 1UL << 49,

    /// <summary>"über": before what a report is about.</summary>
    Topic = 1UL << 50,

    /// <summary>A word of the name of a place, person or organisation.</summary>
    Name = 1UL << 51,

    /// <summary>A finite form that says something with a second word: "war … überzeugt", "vertrat … die Ansicht".</summary>
    LightCue = 1UL << 52,

    /// <summary>Somebody who works for a medium: "Redakteur".</summary>
    Staff = 1UL << 53,

    /// <summary>"für", "bei": before a medium that somebody writes for or speaks in.</summary>
    Channel = 1UL << 54,

    /// <summary>"über", "durch": before whoever speaks for somebody.</summary>
    Through = 1UL << 55,

    /// <summary>A verb form that tells of a medium and what it has or spreads: "vorliegt", "veröffentlichte".</summary>
    Passing = 1UL << 56,

    /// <summary>"beruft", "stützt": with "sich auf" before whoever backs a report.</summary>
    Backing = 1UL << 57,

    /// <summary>Anything that can open a noun group.</summary>
    Opener = Article | Determiner,

    /// <summary>Either subjunctive.</summary>
    Subjunctive = SubjunctiveOne | SubjunctiveTwo,

    /// <summary>Any form of a cue verb.</summary>
    AnyCue = FiniteCue | JoinedCue | ParticipleCue,
}

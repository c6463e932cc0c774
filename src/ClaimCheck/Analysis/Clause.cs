using ClaimCheck.Values;

namespace ClaimCheck.Analysis;

/// <summary>One clause of a sentence. An embedded clause lies inside the range of the one around it.</summary>
/// <param name="Tokens">From its first to its last token, embedded clauses included.</param>
/// <param name="Type">What kind of clause it is.</param>
/// <param name="Parent">The index, in the list of clauses, of the clause around it, or -1.</param>
/// <param name="FiniteVerb">The index of its finite verb, or -1 where there is none or it was not found.</param>
/// <param name="MainVerb">The index of the verb that carries the meaning ("abgefeuert" in "hat … abgefeuert"), or -1.</param>
/// <param name="Predicate">The lemma of that verb with its separated prefix ("mitteilen" for "teilte … mit"); empty where unknown.</param>
/// <param name="Features">Mood and tense of the verb complex, passive or not.</param>
/// <param name="Modal">The lemma of its modal verb ("sollen"), of "lassen", "scheinen" and the like, of "haben" or "sein" with "zu"; empty where there is none.</param>
/// <param name="IsNegated">Whether "nicht", "nie" or "kein" negates it.</param>
/// <param name="Subject">The index of the subject in the list of phrases, or -1. In "startete und fiel ins Meer" the second clause has the subject of the first.</param>
/// <param name="Antecedent">Of a relative clause the index of the phrase it belongs to, or -1.</param>
/// <param name="IsBracketFound">Whether the verb bracket was found; if not, borders and predicate are guesses.</param>
/// <param name="DirectObject">The index, in the list of phrases, of the object in the accusative, or -1.</param>
/// <param name="IndirectObject">The index, in the list of phrases, of the object in the dative, or -1; only where no other case is possible.</param>
/// <param name="CoordinatedWith">The index, in the list of clauses, of the clause before it that "und", "aber" or the like joins it to, or -1.</param>
public sealed record Clause(
    TokenRange Tokens,
    ClauseType Type,
    int Parent,
    int FiniteVerb,
    int MainVerb,
    string Predicate,
    Features Features,
    string Modal,
    bool IsNegated,
    int Subject,
    int Antecedent,
    bool IsBracketFound,
    int DirectObject = -1,
    int IndirectObject = -1,
    int CoordinatedWith = -1)
{
    /// <summary>The tense of the whole verb complex.</summary>
    public Tense Tense => (Features & Features.Finite) == Features.None ? Tense.None
        : (Features & Features.Future) != Features.None ? ((Features & Features.Perfect) != Features.None ? Tense.FuturePerfect : Tense.Future)
        : (Features & Features.Perfect) != Features.None ? (IsPast ? Tense.Pluperfect : Tense.Perfect)
        : IsPast ? Tense.Preterite
        : Tense.Present;

    // "hätte", "käme" have the form of a past, and speak of the present.
    private bool IsPast => (Features & Features.Past) != Features.None && (Features & Features.SubjunctiveII) == Features.None;
}

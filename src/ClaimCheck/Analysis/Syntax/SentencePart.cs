namespace ClaimCheck.Analysis.Syntax;

/// <summary>Words between two marks, or between a mark and an "und" that joins clauses: at most one clause, maybe only a piece of it.</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Border">What stands before.</param>
/// <param name="Opener">The type of the subordinate clause that its first words open; null where they open none.</param>
/// <param name="Finite">Its finite verb, or -1.</param>
/// <param name="HasInfinitive">Whether it holds an infinitive with "zu".</param>
/// <param name="HasNonFinite">Whether it holds a participle or infinitive without "zu".</param>
/// <param name="IsSubjunctive">Whether its finite verb is no indicative.</param>
/// <param name="IsFullVerb">Whether its finite verb is no auxiliary or modal.</param>
/// <param name="MayGoOn">Whether the relative pronoun that opens it may be the article of the noun behind it.</param>
/// <param name="IsCoordinated">Whether "und" or the like opens it.</param>
/// <param name="IsVerbLast">Whether its verbs stand at its end.</param>
/// <param name="IsQuoted">Whether a quotation mark opens it.</param>
/// <param name="Insertion">The bracket or dash that opens the insertion it lies in, or -1.</param>
internal readonly record struct SentencePart(
    int Start,
    int End,
    PartBorder Border,
    ClauseType? Opener,
    int Finite,
    bool HasInfinitive,
    bool HasNonFinite,
    bool IsSubjunctive,
    bool IsFullVerb,
    bool MayGoOn,
    bool IsCoordinated,
    bool IsVerbLast,
    bool IsQuoted,
    int Insertion)
{
    /// <summary>An infinitive clause: "…, das Haus zu verlassen", "…, bis 2030 fertig zu werden".</summary>
    public bool IsInfinitive => Opener == ClauseType.Infinitive || (Finite < 0 && HasInfinitive && Opener is null or ClauseType.Adverbial);

    /// <summary>Whether the finite verb opens it: "…, sagte Kim".</summary>
    public bool IsVerbFirst => Finite >= 0 && Opener is null && !IsCoordinated && (Finite == Start || (IsQuoted && Finite == Start + 1));

    /// <summary>Whether it can only go on with a clause: no verb of its own and no conjunction.</summary>
    public bool IsRest => Finite < 0 && Opener is null && !HasInfinitive;
}

namespace ClaimCheck.Analysis.Syntax;

/// <summary>A clause while its sentence is being cut; clauses grow as more of their words are found.</summary>
internal sealed class ClauseDraft(ClauseType type, ClauseDraft? parent, int start)
{
    /// <summary>What kind of clause it is.</summary>
    public ClauseType Type { get; set; } = type;

    /// <summary>The clause around it.</summary>
    public ClauseDraft? Parent { get; } = parent;

    /// <summary>How many clauses are around it.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>Its first token.</summary>
    public int Start { get; set; } = start;

    /// <summary>One past its last token.</summary>
    public int End { get; set; } = start;

    /// <summary>Its finite verb, or -1.</summary>
    public int FiniteVerb { get; set; } = -1;

    /// <summary>Its words, without those of embedded clauses.</summary>
    public List<int> OwnTokens { get; } = [];

    /// <summary>Its phrases, by the clause of their heads.</summary>
    public List<int> OwnPhrases { get; } = [];

    /// <summary>Its place in the list of all clauses.</summary>
    public int Index { get; set; }

    /// <summary>A clause opened by a conjunction or relative pronoun.</summary>
    public bool IsSubordinate => Type is not (ClauseType.Main or ClauseType.Verbless);

    /// <summary>A subordinate clause ends with its verb.</summary>
    public bool IsComplete => IsSubordinate && (FiniteVerb >= 0 || Type == ClauseType.Infinitive);
}

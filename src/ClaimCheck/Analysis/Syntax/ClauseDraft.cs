namespace ClaimCheck.Analysis.Syntax;

/// <summary>A clause while its sentence is being read; clauses grow as more of their words are found.</summary>
internal sealed class ClauseDraft(ClauseType type, ClauseDraft? parent, int start)
{
    /// <summary>What kind of clause it is.</summary>
    public ClauseType Type { get; set; } = type;

    /// <summary>The clause around it.</summary>
    public ClauseDraft? Parent { get; set; } = parent;

    /// <summary>The clause that it is joined to by "und" or the like, or null.</summary>
    public ClauseDraft? CoordinatedWith { get; set; }

    /// <summary>How many clauses are around it.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>Its first token.</summary>
    public int Start { get; set; } = start;

    /// <summary>One past its last token.</summary>
    public int End { get; set; } = start;

    /// <summary>Its finite verb, or -1.</summary>
    public int FiniteVerb { get; set; } = -1;

    /// <summary>Whether an infinitive clause has its infinitive.</summary>
    public bool HasInfinitive { get; set; }

    /// <summary>Its words, without those of embedded clauses.</summary>
    public List<int> OwnTokens { get; } = [];

    /// <summary>Its phrases, by the clause of their heads.</summary>
    public List<int> OwnPhrases { get; } = [];

    /// <summary>Its place in the list of all clauses.</summary>
    public int Index { get; set; }

    /// <summary>A clause opened by a conjunction or relative pronoun, or an infinitive.</summary>
    public bool IsSubordinate => Type is not (ClauseType.Main or ClauseType.Verbless);

    /// <summary>Whether its finite verb opens it: "sagte Kim", "sollte es regnen".</summary>
    public bool IsVerbFirst { get; set; }

    /// <summary>Whether the verb stands at the end; a condition without "wenn" begins with it.</summary>
    public bool IsVerbLast => IsSubordinate && !IsVerbFirst;

    /// <summary>A subordinate clause ends with its verb.</summary>
    public bool IsComplete => IsSubordinate && (Type == ClauseType.Infinitive ? HasInfinitive : FiniteVerb >= 0);

    /// <summary>The outermost clause around it.</summary>
    public ClauseDraft Root
    {
        get
        {
            var root = this;
            while (root.Parent is { } outer)
                root = outer;
            return root;
        }
    }
}

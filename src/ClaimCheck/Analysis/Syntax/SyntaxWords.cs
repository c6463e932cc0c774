using ClaimCheck.Analysis.Words;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>All word lists of the syntax.</summary>
internal sealed class SyntaxWords
{
    /// <summary>The verbs that help others.</summary>
    public Auxiliaries Auxiliaries { get; } = new();

    /// <summary>Conjunctions, negations, verbs with "sein".</summary>
    public ClauseWords Clauses { get; } = new();

    /// <summary>Nouns that behave in a way of their own.</summary>
    public PhraseWords Phrases { get; } = new();
}

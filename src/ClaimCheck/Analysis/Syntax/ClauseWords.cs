using ClaimCheck.Languages;

namespace ClaimCheck.Analysis.Syntax;

/// <summary>The word lists that clauses are read with.</summary>
internal sealed class ClauseWords
{
    private readonly Dictionary<string, ClauseType> openers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> negations = new(StringComparer.Ordinal);
    private readonly HashSet<(string Word, string Use)> uses = [];
    private readonly HashSet<string> verbsWithBe = new(StringComparer.Ordinal);

    /// <summary>Reads the lists.</summary>
    public ClauseWords()
    {
        foreach (var row in DataFile.Packaged("de/lexicon/clause-openers.tsv").Rows)
        {
            openers.Add(row["word"], row.Name<ClauseType>("type"));
            if (row["use"].Length > 0)
                uses.Add((row["word"], row["use"]));
        }

        foreach (var row in DataFile.Packaged("de/lexicon/negations.tsv").Rows)
            negations.Add(row["lemma"], row.List("unless_before"));
        foreach (var row in DataFile.Packaged("de/lexicon/verbs-with-sein.tsv").Rows)
            verbsWithBe.Add(row["lemma"]);
    }

    /// <summary>The type of the clause that a conjunction or question word opens.</summary>
    public ClauseType TypeOf(string lemma, ClauseType otherwise) => openers.GetValueOrDefault(lemma, otherwise);

    /// <summary>Whether a word asks for a degree where an adjective follows: "wie viele".</summary>
    public bool IsDegreeQuestion(string lemma) => uses.Contains((lemma, "degree"));

    /// <summary>Whether a relative pronoun refers to a whole clause: "…, was niemand erwartet hatte".</summary>
    public bool IsSentential(string lemma) => uses.Contains((lemma, "sentential"));

    /// <summary>Whether a word negates its clause.</summary>
    /// <param name="lemma">The word.</param>
    /// <param name="next">The word after it: "nicht nur" is no negation.</param>
    public bool IsNegation(string lemma, string next) =>
        negations.TryGetValue(lemma, out var exceptions) && !exceptions.Contains(next);

    /// <summary>Whether the verb forms its perfect with "sein".</summary>
    public bool HasPerfectWithBe(string lemma) => verbsWithBe.Contains(lemma);
}

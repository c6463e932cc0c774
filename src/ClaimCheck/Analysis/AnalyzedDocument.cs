using System.Collections.Immutable;
using ClaimCheck.Text;

namespace ClaimCheck.Analysis;

/// <summary>A text with tags, lemmas, noun phrases and clauses.</summary>
/// <param name="Text">The tokens and sentences.</param>
/// <param name="Tokens">One analysis for each token.</param>
/// <param name="Phrases">All noun phrases in text order.</param>
/// <param name="Clauses">All clauses in order of their first token, outer before inner.</param>
public sealed record AnalyzedDocument(
    TokenizedText Text,
    ImmutableArray<TokenAnalysis> Tokens,
    ImmutableArray<NounPhrase> Phrases,
    ImmutableArray<Clause> Clauses)
{
    /// <summary>The index of the innermost clause that holds a token, or -1.</summary>
    public int ClauseOf(int token)
    {
        int low = 0, high = Clauses.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Clauses[middle].Tokens.Start <= token)
                low = middle + 1;
            else
                high = middle;
        }

        for (var clause = low - 1; clause >= 0; clause = Clauses[clause].Parent)
        {
            if (Clauses[clause].Tokens.Contains(token))
                return clause;
        }

        return -1;
    }

    /// <summary>The index of the noun phrase that holds a token, or -1.</summary>
    public int PhraseOf(int token)
    {
        int low = 0, high = Phrases.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var range = Phrases[middle].Tokens;
            if (range.Contains(token))
                return middle;
            if (range.Start > token)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return -1;
    }
}

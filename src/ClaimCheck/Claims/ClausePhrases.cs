namespace ClaimCheck.Claims;

/// <summary>The noun phrases of a clause.</summary>
internal static class ClausePhrases
{
    // Tokens of a clause that are looked through; no clause of news is longer.
    private const int Reach = 150;

    /// <summary>The indices of the phrases whose heads belong to the clause itself, in text order.</summary>
    public static IEnumerable<int> Of(ReadText text, int clause)
    {
        var tokens = text.Analysis.Clauses[clause].Tokens;
        for (var i = tokens.Start; i < Math.Min(tokens.End, tokens.Start + Reach); i++)
        {
            if (text.Analysis.PhraseOf(i) is not (>= 0 and var phrase))
                continue;
            var head = text.Analysis.Phrases[phrase].Head;
            if (text.ClauseAt(head) == clause)
                yield return phrase;
            i = Math.Max(i, text.Analysis.Phrases[phrase].Tokens.End - 1);
        }
    }
}

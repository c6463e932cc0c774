using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Finds two words that together name what a figure measures, where neither does alone: "73 Prozent stimmten dafür".</summary>
internal sealed class MeasurePhraseReader(ClaimWords words)
{
    /// <summary>The first word of the clause that names a measure together with another one (-1 where none does), and the relation.</summary>
    /// <remarks>The other word may stand in a clause beside where the sentence gives no other figure: "Neun Stunden vergingen, bis das Feuer unter Kontrolle war".</remarks>
    public (int Word, string Relation) Of(ClaimSite site, string dimension)
    {
        var isOnly = IsOnlyFigure(site);
        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (!site.IsOwn(i) || site.Anchor.Contains(i))
                continue;
            foreach (var phrase in words.MeasurePhrases.Of(Word(site, i), dimension))
            {
                if (Holds(site, phrase.Second, i, isOnly))
                    return (i, phrase.Relation);
            }
        }

        return (-1, string.Empty);
    }

    /// <summary>"fielen … aus": the verb of the clause stands for its first part, too.</summary>
    private static string Word(ClaimSite site, int token) =>
        site.Clause is { } clause && (token == clause.MainVerb || (clause.MainVerb < 0 && token == clause.FiniteVerb)) && clause.Predicate.Length > 0 ? clause.Predicate : site.Text.Lemma(token);

    private static bool Holds(ClaimSite site, string second, int first, bool isOnly)
    {
        var range = isOnly ? site.Surroundings : site.Range;
        for (var i = range.Start; i < range.End; i++)
        {
            if (i != first && !site.Anchor.Contains(i) && (isOnly || site.IsOwn(i)) && IsWord(site, i, second))
                return true;
        }

        return false;
    }

    /// <summary>The word itself, or a compound of which it is the head.</summary>
    private static bool IsWord(ClaimSite site, int token, string word) =>
        string.Equals(Word(site, token), word, StringComparison.Ordinal)
        || (site.Text.IsNoun(token) && char.IsUpper(word, 0) && Compounds.German.IsHeadOf(word, site.Text.Lemma(token)));

    private static bool IsOnlyFigure(ClaimSite site)
    {
        for (var i = site.Surroundings.Start; i < site.Surroundings.End; i++)
        {
            if (!site.Anchor.Contains(i) && site.Text.FigureAt(i) is NumericMention)
                return false;
        }

        return true;
    }
}

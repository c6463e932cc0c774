using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Finds two words that together name what a figure measures, where neither does alone: "73 Prozent stimmten dafür".</summary>
internal sealed class MeasurePhraseReader(ClaimWords words)
{
    // Words between a noun and what narrows it: "das Ergebnis der Bank vor Steuern".
    private const int NarrowReach = 4;

    /// <summary>The first word of the clause that names a measure together with another one (-1 where none does), and the relation.</summary>
    /// <remarks>The other word may stand in a clause beside where the sentence gives no other figure: "Neun Stunden vergingen, bis das Feuer unter Kontrolle war".</remarks>
    public (int Word, string Relation) Of(ClaimSite site, string dimension)
    {
        var phrases = words.MeasurePhrases.Of(dimension);
        bool? isOnly = null;
        for (var i = site.Range.Start; phrases.Count > 0 && i < site.Range.End; i++)
        {
            if (!site.IsOwn(i) || site.Text.FigureAt(i) is not null || !phrases.TryGetValue(Word(site, i), out var seconds))
                continue;

            isOnly ??= IsOnlyFigure(site);
            foreach (var phrase in seconds)
            {
                if (Holds(site, phrase, i, isOnly.Value))
                    return (i, phrase.Relation);
            }
        }

        return (-1, string.Empty);
    }

    /// <summary>The relation that a noun names together with a word beside it, or the one it names alone: "operativer Gewinn", "Ergebnis vor Steuern".</summary>
    public string Narrowed(ClaimSite site, int noun, string dimension, string alone)
    {
        if (!words.MeasurePhrases.Of(dimension).TryGetValue(site.Text.Lemma(noun), out var seconds))
            return alone;

        foreach (var phrase in seconds)
        {
            for (var i = Math.Max(site.Range.Start, noun - NarrowReach); i < Math.Min(site.Range.End, noun + 1 + NarrowReach); i++)
            {
                if (i != noun && !site.Anchor.Contains(i) && IsWord(site, i, phrase))
                    return phrase.Relation;
            }
        }

        return alone;
    }

    /// <summary>"fielen … aus": the verb of the clause stands for its first part, too.</summary>
    private static string Word(ClaimSite site, int token) =>
        site.Clause is { } clause && (token == clause.MainVerb || (clause.MainVerb < 0 && token == clause.FiniteVerb)) && clause.Predicate.Length > 0 ? clause.Predicate : site.Text.Lemma(token);

    private static bool Holds(ClaimSite site, MeasurePhrases.Phrase phrase, int first, bool isOnly)
    {
        var range = isOnly ? site.Surroundings : site.Range;
        for (var i = range.Start; i < range.End; i++)
        {
            if (i != first && !site.Anchor.Contains(i) && (isOnly || site.IsOwn(i)) && IsWord(site, i, phrase))
                return true;
        }

        return false;
    }

    /// <summary>The word itself, or a compound of which it is the head, after its preposition.</summary>
    private static bool IsWord(ClaimSite site, int token, MeasurePhrases.Phrase phrase) =>
        (string.Equals(Word(site, token), phrase.Second, StringComparison.Ordinal)
            || (site.Text.IsNoun(token) && char.IsUpper(phrase.Second, 0) && Compounds.German.IsHeadOf(phrase.Second, site.Text.Lemma(token))))
        && (phrase.Before.Length == 0 || IsAfter(site.Text, token, phrase.Before));

    private static bool IsAfter(ReadText text, int token, string preposition) =>
        text.Analysis.PhraseOf(token) is >= 0 and var index && text.Analysis.Phrases[index].Preposition is >= 0 and var before
        && string.Equals(text.Lemma(before), preposition, StringComparison.Ordinal);

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

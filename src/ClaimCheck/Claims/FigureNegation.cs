using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Tells whether the negation of a clause reaches its figure.</summary>
internal sealed class FigureNegation(ClaimWords words)
{
    private const int MostAdjectives = 1;

    /// <summary>
    /// Whether the figure is denied. "kein" denies its own noun alone ("mit 27 Grad war es kein heißer Tag"), and as a part
    /// of a figure it denies nothing ("keine zwanzig Minuten").
    /// </summary>
    public bool Denies(ClaimSite site)
    {
        if (site.Clause is not { IsNegated: true })
            return false;
        if (site.Mention is not (NumericMention or TemporalMention { Type: MentionType.Duration }))
            return true;

        // "Das 500 Quadratmeter große Haus war nicht zu retten": what stands before a noun says how large it is, whatever became of it.
        if (site.AttributedNoun >= 0)
            return false;

        var isOfOther = false;
        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (!site.IsOwn(i))
                continue;
            if (site.Text.IsNegation(i))
            {
                // "nicht einmal 15.000" is a figure below, and ", mehr nicht" only says that it is all.
                if (!site.Anchor.Contains(i) && !IsAll(site, i) && !IsOfParticiple(site, i) && !IsCorrected(site, i))
                    return true;
                isOfOther = true;
                continue;
            }

            if (!words.ZeroWords.Contains(site.Text.Lemma(i)))
                continue;
            if (!site.Anchor.Contains(i) && !IsOfOther(site, i))
                return true;
            isOfOther = true;
        }

        return !isOfOther;
    }

    /// <summary>"…, die Zinsen nicht eingerechnet": behind the figure the particle denies a participle that is not the verb of the clause.</summary>
    private static bool IsOfParticiple(ClaimSite site, int token) =>
        token > site.Anchor.End && token + 1 < site.Range.End && site.Text.IsParticiple(token + 1) && site.Clause!.MainVerb != token + 1;

    /// <summary>"nicht bei einer Viertelmillion, sondern bei 600.000 Euro": what is set against the denied figure is affirmed.</summary>
    private bool IsCorrected(ClaimSite site, int negation)
    {
        for (var i = negation + 1; i < site.Anchor.Start; i++)
        {
            if (words.ContrastWords.Contains(site.Text.Lemma(i)))
                return true;
        }

        return false;
    }

    /// <summary>", mehr nicht", ", mehr aber auch nicht"</summary>
    private bool IsAll(ClaimSite site, int negation)
    {
        var more = negation - 1;
        while (more > site.Anchor.Start && !words.Changes.Contains(site.Text.Lemma(more)) && site.Text.Pos(more) is PartOfSpeech.Adverb or PartOfSpeech.CoordinatingConjunction)
            more--;
        return more > site.Anchor.Start && words.Changes.Contains(site.Text.Lemma(more)) && site.Text.Sign(more - 1) == ',';
    }

    /// <summary>A determiner denies the figure only right before it: "keine weiteren 12 Fälle".</summary>
    private static bool IsOfOther(ClaimSite site, int token) =>
        site.Text.Pos(token) == PartOfSpeech.Determiner && (site.Anchor.Start < token || site.Anchor.Start > token + 1 + MostAdjectives);
}

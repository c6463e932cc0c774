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

        var isOfOther = false;
        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (!site.IsOwn(i))
                continue;
            if (site.Text.IsNegation(i))
                return true;
            if (!words.ZeroWords.Contains(site.Text.Lemma(i)))
                continue;
            if (!site.Anchor.Contains(i) && !IsOfOther(site, i))
                return true;
            isOfOther = true;
        }

        return !isOfOther;
    }

    /// <summary>A determiner denies the figure only right before it: "keine weiteren 12 Fälle".</summary>
    private static bool IsOfOther(ClaimSite site, int token) =>
        site.Text.Pos(token) == PartOfSpeech.Determiner && (site.Anchor.Start < token || site.Anchor.Start > token + 1 + MostAdjectives);
}

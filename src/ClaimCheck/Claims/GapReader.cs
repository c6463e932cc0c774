using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Tells points won from those that lie between two teams: "den Abstand auf vier Zähler verkürzt", "zwei Punkte hinter dem Spitzenreiter".</summary>
internal sealed class GapReader(ClaimWords words)
{
    /// <summary>The role of points between two teams.</summary>
    public const string Role = "points-gap";

    private const string Point = "point";
    private const string Gap = "gap";
    private const string Top = "top";

    /// <summary>Whether the points counted at <paramref name="noun"/> are such a distance; another figure ends the words that belong to it.</summary>
    public bool IsGap(ClaimSite site, int noun) =>
        noun >= 0 && words.GapWords.TryGet(site.Text.Lemma(noun), out var use) && use == Point
        && (IsNamed(site, site.Anchor.Start - 1, -1) || IsNamed(site, noun + 1, 1));

    private bool IsNamed(ClaimSite site, int start, int step)
    {
        for (var i = start; site.Range.Contains(i) && site.Text.FigureAt(i) is not NumericMention; i += step)
        {
            if (!site.IsOwn(i) || !site.Text.IsNoun(i))
                continue;
            if (words.GapWords.TryGet(site.Text.Lemma(i), out var use) && use == Gap)
                return true;
            if (site.Text.Analysis.PhraseAt(i) is { Preposition: >= 0 and var preposition } && words.GapWords.TryGet(site.Text.Lemma(preposition) + " " + site.Text.Lemma(i), out use) && use == Top)
                return true;
        }

        return false;
    }
}

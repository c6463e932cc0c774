using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Finds what an amount is counted for where that stands away from it: "Jährlich entstehen 7.500 Tonnen", "die jährlichen Kosten von 5 Millionen Euro".</summary>
internal sealed class RateReader(ClaimWords words)
{
    /// <summary>The value as a rate where the clause makes it one; the value itself otherwise.</summary>
    /// <param name="site">The place of the figure.</param>
    /// <param name="value">Its value.</param>
    /// <param name="measure">The token that names what is measured, or -1: an adjective before it belongs to the figure.</param>
    public NumericValue Of(ClaimSite site, NumericValue value, int measure)
    {
        if (value.Unit is not { } unit || !IsAmount(value.Dimension) || HasOther(site, value.Dimension))
            return value;

        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (site.IsOwn(i) && !site.Anchor.Contains(i) && words.RateAdverbs.TryGet(site.Text.Lemma(i), out var per) && Belongs(site, i, measure))
                return value with { Unit = unit.Per(per) };
        }

        return value;
    }

    private static bool IsAmount(Dimension dimension) =>
        dimension == Dimension.Money || dimension == Dimension.Mass || dimension == Dimension.Volume || dimension == Dimension.Energy;

    /// <summary>An adverb is said of the whole clause unless an attribute follows ("das täglich geöffnete Bad"), an adjective of its own noun.</summary>
    private static bool Belongs(ClaimSite site, int token, int measure) =>
        ((site.Text.IsAdverbial(token) || site.Text.Pos(token) == PartOfSpeech.Adverb) && !IsBeforeAttribute(site, token))
        || (measure >= 0 && site.Text.Analysis.PhraseOf(token) is >= 0 and var phrase && site.Text.Analysis.Phrases[phrase].Tokens.Contains(measure));

    private static bool IsBeforeAttribute(ClaimSite site, int token) =>
        token + 1 < site.Range.End && site.Text.Pos(token + 1) == PartOfSpeech.Adjective && !site.Text.IsAdverbial(token + 1);

    /// <summary>"verdient 5 Millionen und gibt jährlich 4 Millionen aus": which of two amounts is meant, nobody can say.</summary>
    private static bool HasOther(ClaimSite site, Dimension dimension)
    {
        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (!site.Anchor.Contains(i) && site.Text.FigureAt(i) is NumericMention other && other.Value.Dimension == dimension)
                return true;
        }

        return false;
    }
}

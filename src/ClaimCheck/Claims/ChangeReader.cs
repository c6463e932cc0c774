using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Tells the size of a change from a level and finds its direction and ends.</summary>
internal sealed class ChangeReader(ClaimWords words)
{
    private const string Loss = "loss";

    /// <summary>The claim as a change where its figure is the size of one; the claim itself otherwise.</summary>
    public Claim Applied(ClaimSite site, NumericMention mention, Claim claim)
    {
        // "aus einem Gewinn wurde ein Minus von 72 Millionen Euro": what is missing in the till is a level.
        if (mention.IsChange && claim.Kind == ClaimKind.Money && site.Clause is { } clause && words.LossVerbs.Contains(clause.Predicate))
            return claim with { Relation = MeasureReader.Damage };
        if (!(mention.IsChange || IsChangeOfCount(site, claim)) || (claim.Kind == ClaimKind.Money && claim.Relation == Loss))
            return claim;

        return claim with
        {
            Kind = ClaimKind.Change,
            Change = new ClaimChange(Direction(site), null, Level(site, claim)),
        };
    }

    /// <summary>"Die Bevölkerung ist um 1.240 Köpfe geschrumpft": people and things, of whom only the verb says that they came or went.</summary>
    private bool IsChangeOfCount(ClaimSite site, Claim claim) =>
        claim.Kind == ClaimKind.Count && site.Clause is { } clause && Named(clause.Predicate) is not null
        && (site.Text.Pos(site.Anchor.Start) == Analysis.PartOfSpeech.Adposition ? site.Anchor.Start : site.Previous) is >= 0 and var preposition
        && words.ChangePrepositions.Contains(site.Text.Lemma(preposition)) && site.Text.Pos(preposition) == Analysis.PartOfSpeech.Adposition;

    /// <summary>The direction that the verb, or else the nearest word of the clause, gives.</summary>
    public ChangeDirection Direction(ClaimSite site)
    {
        // "sechs Prozent weniger Kaufverträge": what stands right behind the figure says it, whatever the verb.
        if (site.Next is >= 0 and var next && Named(site.Text.Text.Surface(next).ToString()) is { } compared)
            return compared;
        if (site.Clause is { } clause && Named(clause.Predicate) is { } direction)
            return direction;

        var reach = Math.Max(site.Anchor.Start - site.Range.Start, site.Range.End - site.Anchor.End);
        for (var distance = 0; distance <= reach; distance++)
        {
            foreach (var i in (ReadOnlySpan<int>)[site.Anchor.Start + distance, site.Anchor.Start - distance])
            {
                if (site.IsOwn(i) && (Named(site.Text.Lemma(i)) ?? Named(site.Text.Text.Surface(i).ToString())) is { } named)
                    return named;
            }
        }

        return ChangeDirection.None;
    }

    private ChangeDirection? Named(string lemma) =>
        words.Changes.TryGet(lemma, out var name) && Enum.TryParse<ChangeDirection>(name, ignoreCase: true, out var direction) ? direction : null;

    /// <summary>"um 3 Prozent auf 2,4 Milliarden": the level after the change.</summary>
    private static Values.NumericValue? Level(ClaimSite site, Claim claim)
    {
        for (var i = site.Anchor.End; i < site.Range.End; i++)
        {
            if (site.Text.FigureAt(i) is NumericMention { IsChange: false } level && level.Tokens.Start == i && !ReferenceEquals(level, claim.Mention))
                return level.Value;
        }

        return null;
    }
}

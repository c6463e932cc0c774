using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>
/// Gives figures that stand alone what the figure before them measures: "Die Polizei zählte 12.000 Teilnehmer, das Bündnis
/// spricht von 30.000", "Die Warte bezifferte sie auf 6,1", "Das entspricht 600 Fußballfeldern".
/// </summary>
internal sealed class EllipsisResolver(ClaimWords words, ReadText text)
{
    // Sentences between the figure and the one it looks back to.
    private const int Reach = 1;

    // Claims looked back over; no two sentences of news hold more figures.
    private const int MaximumBack = 20;

    /// <summary>The claims in text order, with what was left out filled in.</summary>
    public List<Claim> Resolved(List<Claim> ordered)
    {
        for (var i = 0; i < ordered.Count; i++)
        {
            if (IsBare(ordered[i]) && Antecedent(ordered, i) is { } known)
                ordered[i] = Filled(ordered[i], known);
        }

        return ordered;
    }

    /// <summary>A count or measure without noun and relation, in a clause that gives a figure for something named before.</summary>
    private bool IsBare(Claim claim) =>
        claim is { Kind: ClaimKind.Count or ClaimKind.Quantity, Counted: null, Measure: null, Role: null, Value: not null, Mention: not null }
        && (claim.Relation == "count" || string.Equals(claim.Relation, claim.Value.Dimension.Name, StringComparison.Ordinal))
        && claim.Event is { } happening && words.EstimateVerbs.Contains(happening.Trigger);

    private Claim? Antecedent(List<Claim> ordered, int index)
    {
        var claim = ordered[index];
        var sentence = text.Text.SentenceOf(claim.Mention!.Tokens.Start);
        for (var i = index - 1; i >= 0 && i >= index - MaximumBack; i--)
        {
            var known = ordered[i];
            if (known.Mention is null || sentence - text.Text.SentenceOf(known.Mention.Tokens.Start) > Reach)
                return null;
            if (known.Kind == claim.Kind && known.Value?.Dimension == claim.Value!.Dimension && IsTelling(known))
                return known;
        }

        return null;
    }

    private static bool IsTelling(Claim claim) => claim is { Counted: not null } or { Role: not null } or { Measure: not null };

    private static Claim Filled(Claim claim, Claim known) => claim with
    {
        Relation = known.Relation,
        Counted = known.Counted,
        Measure = known.Measure,
        Role = known.Role,
        Restrictions = known.Restrictions,
        Confidence = claim.Confidence.Lowered(),
    };
}

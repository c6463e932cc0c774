using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Tells a limit that is set from a value: "höchstens 120 Kilometer pro Stunde" where trains may go no faster.</summary>
internal sealed class LimitReader(ClaimWords words)
{
    /// <summary>The claim as a limit, with the printed figure as its exact value, where the clause sets one.</summary>
    public Claim Applied(ClaimSite site, NumericMention mention, Claim claim)
    {
        if (Bound(site) is not { } bound)
            return claim;

        var exact = mention.Value with { Low = mention.Value.Printed, High = mention.Value.Printed, Comparator = Comparator.Exactly };

        // "dürfen höchstens 120 fahren" states the limit itself, whatever happens under it.
        var modality = claim.Modality == Modality.Possible ? Modality.Asserted : claim.Modality;
        return claim with { Bound = bound, Value = exact, Modality = modality };
    }

    /// <summary>"muss mindestens zehn Minuten abgekocht werden": what has to last so long at least sets a limit, whatever the verb of duty.</summary>
    public Claim Obliged(ClaimSite site, Claim claim)
    {
        if (claim.Value is not { Comparator: Comparator.AtLeast or Comparator.AtMost } value || site.Clause is not { Modal.Length: > 0 } clause
            || !clause.Features.HasFlag(Analysis.Features.Passive) || !words.Duties.Contains(clause.Modal))
            return claim;

        return claim with
        {
            Bound = value.Comparator == Comparator.AtLeast ? ValueBound.LowerLimit : ValueBound.UpperLimit,
            Value = value with { Low = value.Printed, High = value.Printed, Comparator = Comparator.Exactly },
            Modality = Modality.Asserted,
        };
    }

    private ValueBound? Bound(ClaimSite site)
    {
        if (site.Clause is { } clause)
        {
            // "dürfen höchstens 120 fahren" sets a limit; "dürfte 120 kosten" guesses.
            if (clause.Modal.Length > 0 && clause.Tense == Analysis.Tense.Present && !clause.Features.HasFlag(Analysis.Features.SubjunctiveII) && Named(clause.Modal) is { } modal)
                return modal;
            if (Named(clause.Predicate) is { } named)
                return named;
        }

        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (site.IsOwn(i) && site.Text.Pos(i) is not Analysis.PartOfSpeech.Auxiliary && !IsOfOtherPhrase(site, i) && Named(site.Text.Lemma(i)) is { } named)
                return named;
        }

        return null;
    }

    /// <summary>"97 km/h bei zulässigen 100", "mit 1,8 Metern pro Sekunde im erlaubten Bereich": an adjective before another figure, or in a phrase behind a preposition, sets no limit here.</summary>
    private static bool IsOfOtherPhrase(ClaimSite site, int token)
    {
        var text = site.Text;
        if (text.Pos(token) != Analysis.PartOfSpeech.Adjective || text.IsAdverbial(token))
            return false;
        if (token + 1 < site.Sentence.Tokens.End && !site.Anchor.Contains(token + 1) && text.FigureAt(token + 1) is NumericMention)
            return true;

        return text.Analysis.PhraseOf(token) is >= 0 and var index && index != site.PhraseIndex && text.Analysis.Phrases[index] is { Preposition: >= 0 } phrase
            && phrase.Head > token && (phrase.Tokens.Start >= site.Anchor.End || phrase.Tokens.End < site.Anchor.Start - 1);
    }

    private ValueBound? Named(string lemma) => words.Limits.TryGet(lemma, out var name)
        ? name == "upper_limit" ? ValueBound.UpperLimit : ValueBound.LowerLimit
        : null;
}

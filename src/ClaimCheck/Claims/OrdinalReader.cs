using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Reads places in an order: "der zweite Besuch seit 2019", "auf Rang elf", "der Streik, der vierte binnen acht Wochen".</summary>
internal sealed class OrdinalReader(ClaimWords words)
{
    // "Stufe vier": a level is named behind its noun; "die zweithöchste Stufe" counts from above.
    private const string Place = "place";

    private readonly CountReader counts = new(words);

    /// <summary>The claim of the ordinal at <paramref name="site"/>.</summary>
    public Claim From(ClaimContext context, ClaimSite site)
    {
        var (noun, isRank) = NounOf(site);
        var mention = site.Mention!;
        var span = noun >= site.Anchor.End ? mention.Span.To(site.Text.Text.Tokens[noun].Span) : mention.Span;
        return context.Start(site, ClaimKind.Ordinal, isRank ? "rank" : "ordinal", span) with
        {
            Counted = noun >= 0 ? new CountedThing(site.Text.Text.Tokens[noun].Span, site.Text.Canonical(noun)) : null,
            Restrictions = counts.Restrictions(site, noun),
            Timex = Since(site)?.Timex,
        };
    }

    /// <summary>The noun that is put in order, or -1, and whether it is a place in a ranking or on a scale.</summary>
    private (int Noun, bool IsRank) NounOf(ClaimSite site)
    {
        if (site.Previous is >= 0 and var before && site.Text.IsNoun(before) && words.RankNouns.Contains(site.Text.Lemma(before)))
            return (before, true);
        if (IsRenaming(site) && Antecedent(site) is >= 0 and var renamed)
            return (renamed, false);

        var noun = counts.CountedNoun(site);
        if (noun >= 0)
            return (noun, words.RankNouns.TryGet(site.Text.Lemma(noun), out var ranking) && ranking == Place);

        return (counts.OrderedEvent(site), false);
    }

    /// <summary>"der vierte binnen acht Wochen": a preposition behind the ordinal ends its phrase.</summary>
    private static bool IsRenaming(ClaimSite site) =>
        site.Next is >= 0 and var next && (site.Text.Pos(next) == PartOfSpeech.Adposition || site.Text.Sign(next) == ',');

    /// <summary>"Der Streik, der vierte": the noun before the comma, or -1.</summary>
    private static int Antecedent(ClaimSite site)
    {
        var determiner = site.Anchor.Start - 1;
        return determiner - 2 >= site.Sentence.Tokens.Start && site.Text.Pos(determiner) is PartOfSpeech.Determiner or PartOfSpeech.Pronoun
            && site.Text.Sign(determiner - 1) == ',' && site.Text.IsNoun(determiner - 2)
            ? determiner - 2
            : -1;
    }

    /// <summary>"seit 2019" behind an ordinal, or else before it; behind another ordinal it belongs to that one.</summary>
    private static TemporalMention? Since(ClaimSite site)
    {
        TemporalMention? before = null;
        for (var i = site.Surroundings.Start; i < site.Surroundings.End; i++)
        {
            if (i >= site.Anchor.End && site.Text.FigureAt(i) is NumericMention { Type: MentionType.Ordinal })
                return before;
            if (site.Text.FigureAt(i) is not TemporalMention { Bound: TemporalBound.Since } since)
                continue;
            if (i > site.Anchor.Start)
                return since;
            before = since;
        }

        return before;
    }
}

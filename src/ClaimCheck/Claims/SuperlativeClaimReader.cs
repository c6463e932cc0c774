using ClaimCheck.Analysis;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Reads records that reach back to a year: "der höchste Stand seit 2011", "so viel wie seit 2003 nicht mehr".</summary>
internal static class SuperlativeClaimReader
{
    // Tokens between the superlative and its "seit".
    private const int Reach = 8;

    /// <summary>Adds a claim for each time since which something holds a record.</summary>
    public static void AddTo(ClaimContext context, List<Claim> claims)
    {
        foreach (var mention in context.Text.Mentions)
        {
            if (mention is TemporalMention { Bound: TemporalBound.Since, Timex.From: not null } since && !context.IsNote(since) && From(context, since) is { } claim)
                claims.Add(claim);
        }
    }

    private static Claim? From(ClaimContext context, TemporalMention since)
    {
        var site = context.SiteOf(since);
        var word = SuperlativeBefore(site);
        if (word < 0 && !IsNoMore(site))
            return null;

        var start = word >= 0 ? word : ComparisonBefore(site);
        if (start < 0)
            return null;

        var noun = word >= 0 ? NounOf(site, word) : -1;
        var claim = context.Start(site, ClaimKind.Ordinal, "superlative", context.Text.Text.Tokens[start].Span.To(since.Span));
        return claim with
        {
            Mention = null,
            Counted = noun >= 0 ? new CountedThing(context.Text.Text.Tokens[noun].Span, context.Text.Canonical(noun)) : null,
            Restrictions = word >= 0 ? [new NamedSpan(context.Text.Text.Tokens[word].Span, context.Text.Lemma(word))] : [],
            Timex = since.Timex,
            When = null,
            Polarity = word >= 0 ? claim.Polarity : Polarity.Positive,
        };
    }

    private static int SuperlativeBefore(ClaimSite site)
    {
        for (var i = site.Anchor.Start - 1; i >= site.Sentence.Tokens.Start && i >= site.Anchor.Start - Reach; i--)
        {
            if (site.Text.Pos(i) == PartOfSpeech.Adjective && site.Text.FeaturesOf(i).HasFlag(Features.Superlative))
                return i;
        }

        return -1;
    }

    private static int NounOf(ClaimSite site, int adjective) =>
        site.Text.Analysis.PhraseOf(adjective) is >= 0 and var phrase && site.Text.Analysis.Phrases[phrase].Head is var head && head > adjective && site.Text.IsNoun(head) ? head : -1;

    /// <summary>"wie seit 2003 nicht mehr"</summary>
    private static bool IsNoMore(ClaimSite site) =>
        site.Next is >= 0 and var next && site.Text.IsNegation(next);

    private static int ComparisonBefore(ClaimSite site)
    {
        for (var i = site.Anchor.Start; i > site.Sentence.Tokens.Start && i >= site.Anchor.Start - 2; i--)
        {
            if (site.Text.IsComparison(i))
                return i;
        }

        return -1;
    }
}

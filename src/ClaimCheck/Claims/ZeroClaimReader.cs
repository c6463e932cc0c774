using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads counts of zero that no number prints: "niemand wurde verletzt", "kein Todesopfer".</summary>
internal sealed class ZeroClaimReader(ClaimWords words)
{
    private const string Affected = "affected";
    private const string There = "there";

    // Tokens of a clause that are looked through.
    private const int Reach = 60;

    private readonly CountReader counts = new(words);
    private readonly RoleReader roles = new(words);

    /// <summary>Adds a claim for each word that counts those in a known role to zero.</summary>
    public void AddTo(ClaimContext context, List<Claim> claims)
    {
        foreach (var i in context.Tokens())
        {
            // "keine 50 Meter" is less than fifty and belongs to its figure.
            if (context.Text.FigureAt(i) is null && (words.ZeroWords.Contains(context.Text.Lemma(i)) ? At(context, i) : DeniedAt(context, i)) is { } claim)
                claims.Add(claim);
        }
    }

    /// <summary>"Verletzte habe es nicht gegeben": a noun without determiner of which the clause denies that there were any.</summary>
    private Claim? DeniedAt(ClaimContext context, int token)
    {
        var text = context.Text;
        if (!text.IsNegation(token) || text.ClauseAt(token) is not (>= 0 and var clause)
            || !words.ExistenceWords.TryGet(text.Analysis.Clauses[clause].Predicate, out var use) || use != There)
            return null;

        // "bis zum Abend nicht" leaves open what came then.
        var site = new ClaimSite(text, null, new TokenRange(token, token + 1));
        if (Enumerable.Range(site.Range.Start, site.Range.Count).Any(i => text.FigureAt(i) is TemporalMention { Bound: not TemporalBound.None }))
            return null;

        // At the head of a sentence "Verletzte" may be read as an adjective.
        var tokens = text.Analysis.Clauses[clause].Tokens;
        for (var i = tokens.Start; i < Math.Min(tokens.End, tokens.Start + Reach); i++)
        {
            if (text.ClauseAt(i) == clause && char.IsUpper(text.Text.Characters(i)[0]) && words.Roles.Contains(text.Text.Surface(i)) && (i == tokens.Start || text.Pos(i - 1) is PartOfSpeech.Verb or PartOfSpeech.Pronoun or PartOfSpeech.Adverb))
                return Counted(context, i, i);
        }

        return null;
    }

    private Claim? At(ClaimContext context, int token)
    {
        var isAlone = context.Text.Pos(token) == PartOfSpeech.Pronoun;
        return Counted(context, token, isAlone ? -1 : counts.CountedNoun(new ClaimSite(context.Text, null, new TokenRange(token, token + 1))));
    }

    private string? KindOf(ReadText text, int noun) => words.KindRoles.TryGet(text.Lemma(noun), out var role) ? role : null;

    /// <summary>"Es kamen keine Gäste", "kein Gast war da": the clause tells of being there or coming.</summary>
    private bool IsOfPresence(ClaimSite site) =>
        site.Clause is not { Predicate.Length: > 0 } clause || clause.DirectObject < 0 || words.ExistenceWords.Contains(clause.Predicate);

    /// <summary>"Das waren keine Fans": says what those pointed to are not.</summary>
    private static bool IsOfPointed(ClaimSite site) => site.Clause is { } clause && site.Text.Analysis.Tokens[clause.Tokens.Start].Tag == "PDS" && clause.FiniteVerb == clause.Tokens.Start + 1;

    /// <summary>"verletzt sei von ihnen keiner": nobody of those told of before.</summary>
    private bool IsOfThem(ClaimSite site)
    {
        for (var i = site.Range.Start; i + 1 < site.Range.End; i++)
        {
            if (site.IsOwn(i) && site.Text.Pos(i) == PartOfSpeech.Adposition && words.PartitivePrepositions.Contains(site.Text.Lemma(i)) && site.Text.Pos(i + 1) == PartOfSpeech.Pronoun)
                return true;
        }

        return false;
    }

    private Claim? Counted(ClaimContext context, int token, int noun)
    {
        // "ging keinen Augenblick vom Netz" says never, and counts nothing.
        var site = new ClaimSite(context.Text, null, new TokenRange(token, token + 1));
        if ((noun >= 0 && words.NeverNouns.Contains(context.Text.Lemma(noun))) || roles.Of(site, noun) is not { } role)
            return null;

        // "Kein Gast verließ den Saal hungrig" tells what no guest did, and not that there was none: it is a part of the guests.
        var isOfSome = (noun >= 0 && role == KindOf(context.Text, noun) && !IsOfPresence(site)) || IsOfThem(site);

        if (noun >= 0 && IsOfPointed(site))
            return null;

        // "70.000 Menschen hatten keinen Strom" counts those without, not nobody.
        if (role == Affected && noun >= 0 && !words.PersonNouns.Contains(context.Text.Lemma(noun)))
            return null;

        var span = context.Text.Text.Tokens[token].Span;
        var claim = context.Start(site, ClaimKind.Count, role is "dead" or "injured" or "missing" ? "casualties" : "count", noun > token ? span.To(context.Text.Text.Tokens[noun].Span) : span);
        return claim with
        {
            Scope = isOfSome ? new ClaimScope(claim.Place?.Canonical, ScopePart.Part, null) : claim.Scope,
            Counted = noun >= 0 ? new CountedThing(context.Text.Text.Tokens[noun].Span, context.Text.Canonical(noun)) : null,
            Role = role,
            Restrictions = counts.Restrictions(site, noun),
            Value = new NumericValue(0, 0, null, Comparator.Exactly, 0, 0),
            Polarity = Polarity.Positive,
        };
    }
}

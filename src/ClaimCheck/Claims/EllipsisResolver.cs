using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>
/// Gives figures that stand alone what the figure before them measures: "Die Polizei zählte 12.000 Teilnehmer, das Bündnis
/// spricht von 30.000", "Die Warte bezifferte sie auf 6,1", "1.400 Hektar, 780 davon in der Heide", "erlaubt sind hier 140".
/// </summary>
internal sealed class EllipsisResolver(ClaimWords words, ReadText text)
{
    // Sentences between the figure and the one it looks back to.
    private const int Reach = 1;

    // Claims looked back over; no two sentences of news hold more figures.
    private const int MaximumBack = 20;

    // Tokens between a noun and the figure that counts it without naming it.
    private const int NounReach = 25;

    // A bare number counts, or is read from a scale: half of its last place is as printed as the number itself.
    private const decimal HalfUnit = 0.5m;

    /// <summary>The claims in text order, with what was left out filled in.</summary>
    public List<Claim> Resolved(List<Claim> ordered)
    {
        for (var i = 0; i < ordered.Count; i++)
        {
            if (OfThem(ordered, i) is { } counted)
                ordered[i] = ordered[i] with { Counted = counted, Confidence = ordered[i].Confidence.Lowered() };
            if (!IsBare(ordered[i]))
                continue;
            if (IsEstimate(ordered[i]) && Antecedent(ordered, i, isLeftOut: false) is { } known)
                ordered[i] = Filled(ordered[i], known);
            else if (ordered[i].Kind == ClaimKind.Count && IsLeftOut(ordered[i]))
                ordered[i] = Completed(ordered, i);
        }

        return ordered;
    }

    /// <summary>
    /// "180 Feuerwehrleute sind vor Ort. Zwei von ihnen wurden verletzt": two firefighters were hurt.
    /// Of those already counted in that role ("Fünf Menschen wurden verletzt, zwei von ihnen schwer") they are a part: <see langword="null"/>.
    /// </summary>
    private CountedThing? OfThem(List<Claim> ordered, int index)
    {
        var claim = ordered[index];
        if (claim is not { Kind: ClaimKind.Count, Counted: null, Mention.Tokens.End: var next, Role: { } role, Scope: { Place: null, Part: ScopePart.Part } } || next + 1 >= text.Analysis.Tokens.Length
            || !words.PartitivePrepositions.Contains(text.Lemma(next)) || text.Pos(next + 1) != PartOfSpeech.Pronoun)
            return null;

        return Antecedent(ordered, index, isLeftOut: true) is { Kind: ClaimKind.Count, Counted: { } counted, Role: var known } && !(known is not null && (known == role || IsOfHarm(known))) ? counted : null;
    }

    private static bool IsOfHarm(string role) => role is "dead" or "injured" or "missing" or "victim";

    /// <summary>A count or measure without noun and relation.</summary>
    private static bool IsBare(Claim claim) =>
        claim is { Kind: ClaimKind.Count or ClaimKind.Quantity, Counted: null, Measure: null, Value: not null, Mention: not null }
        && (claim.Relation == "count" || string.Equals(claim.Relation, claim.Value.Dimension.Name, StringComparison.Ordinal));

    /// <summary>In a clause that gives a figure for something named before.</summary>
    private bool IsEstimate(Claim claim) =>
        claim is { Role: null, Event: { } happening } && words.EstimateVerbs.Contains(happening.Trigger);

    /// <summary>"780 davon", "elf waren es", "erlaubt sind 140": the number is a part, or all there is of the subject.</summary>
    private bool IsLeftOut(Claim claim)
    {
        var tokens = claim.Mention!.Tokens;
        if (IsPartitive(tokens.End) || IsPartitive(tokens.Start - 1))
            return true;

        var site = new ClaimSite(text, claim.Mention, tokens);
        return site.Clause is { Type: ClauseType.Main } clause
            && (IsSubject(clause, tokens) || (text.Pos(clause.MainVerb < 0 ? tokens.Start : clause.MainVerb) == PartOfSpeech.Auxiliary && HasOwnPronoun(site)));
    }

    private bool IsPartitive(int token) =>
        token >= 0 && token < text.Analysis.Tokens.Length && words.Scopes.TryGet(text.Lemma(token), out var scope)
        && Enum.TryParse<ScopePart>(scope, ignoreCase: true, out var part) && part == ScopePart.Part;

    private bool IsSubject(Clause clause, TokenRange figure) =>
        clause.Subject >= 0 && text.Analysis.Phrases[clause.Subject] is var phrase && phrase.Tokens.Overlaps(figure) && figure.Contains(phrase.Head);

    private static bool HasOwnPronoun(ClaimSite site)
    {
        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (site.IsOwn(i) && site.Text.Pos(i) == PartOfSpeech.Pronoun)
                return true;
        }

        return false;
    }

    private Claim? Antecedent(List<Claim> ordered, int index, bool isLeftOut)
    {
        var claim = ordered[index];
        var sentence = text.Text.SentenceOf(claim.Mention!.Tokens.Start);
        for (var i = index - 1; i >= 0 && i >= index - MaximumBack; i--)
        {
            var known = ordered[i];
            if (known.Mention is null || sentence - text.Text.SentenceOf(known.Mention.Tokens.Start) > Reach)
                return null;
            if (isLeftOut ? IsFigure(known) && (known.Kind == ClaimKind.Count || known.Sentence == claim.Sentence) : known.Kind == claim.Kind && known.Value?.Dimension == claim.Value!.Dimension && IsTelling(known))
                return known;
        }

        return null;
    }

    private static bool IsTelling(Claim claim) => claim is { Counted: not null } or { Role: not null } or { Measure: not null };

    /// <summary>A figure whose noun or unit a later one may leave out.</summary>
    private static bool IsFigure(Claim claim) =>
        claim is { Kind: ClaimKind.Count, Counted: not null } or { Kind: ClaimKind.Quantity or ClaimKind.Money or ClaimKind.Percentage, Value.Unit: not null };

    private Claim Completed(List<Claim> ordered, int index)
    {
        var claim = ordered[index];
        if (Antecedent(ordered, index, isLeftOut: true) is { } known)
            return known.Kind == ClaimKind.Count ? RestOf(Filled(claim, known), known) : Measured(claim, known);

        return NounBefore(claim.Mention!.Tokens.Start) is >= 0 and var noun
            ? claim with { Counted = new CountedThing(text.Text.Tokens[noun].Span, text.Canonical(noun)), Role = claim.Role ?? RoleIn(text.ClauseAt(noun)), Confidence = claim.Confidence.Lowered() }
            : claim;
    }

    /// <summary>"Es fehlt an Wohnungen; 610 wurden übergeben": the last noun in the plural before the clause, or -1.</summary>
    private int NounBefore(int figure)
    {
        var clause = text.ClauseAt(figure);
        var start = text.Text.Sentences[text.Text.SentenceOf(figure)].Tokens.Start;
        for (var i = figure - 1; i >= start && i >= figure - NounReach; i--)
        {
            if (text.ClauseAt(i) != clause && text.Pos(i) == PartOfSpeech.Noun && text.FeaturesOf(i).HasFlag(Features.Plural) && text.FigureAt(i) is null)
                return i;
        }

        return -1;
    }

    /// <summary>"Wie viele Verbindungen ausfielen, …: 268 waren es": what the clause of the noun tells of it.</summary>
    private string? RoleIn(int clause) =>
        clause >= 0 && words.Roles.TryGet(text.Analysis.Clauses[clause].Predicate, out var role) ? role : null;

    /// <summary>"Von den 2.400 Haushalten sind noch 90 ohne Strom": the figure left out is a part of the one before.</summary>
    private Claim RestOf(Claim claim, Claim whole) =>
        claim.Sentence == whole.Sentence && text.Analysis.PhraseAt(whole.Mention!.Tokens.Start) is { Preposition: >= 0 and var preposition } && words.PartitivePrepositions.Contains(text.Lemma(preposition))
            ? claim with { Scope = new ClaimScope(claim.Place?.Canonical, ScopePart.Part, null) }
            : claim;

    private static Claim Measured(Claim claim, Claim known) => Filled(claim, known) with
    {
        Kind = known.Kind,
        Value = claim.Value! with
        {
            Unit = known.Value!.Unit,
            Tolerance = claim.Value.Comparator == Comparator.Exactly ? Math.Max(claim.Value.Tolerance, HalfUnit) : claim.Value.Tolerance,
        },
    };

    private static Claim Filled(Claim claim, Claim known) => claim with
    {
        Relation = known.Relation,
        Counted = known.Counted,
        Measure = known.Measure,
        Role = claim.Role ?? known.Role,
        Restrictions = claim.Role is null ? known.Restrictions : claim.Restrictions,
        Confidence = claim.Confidence.Lowered(),
    };
}

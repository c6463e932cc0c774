using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads statements without figures that put a thing into one of several states: "das Urteil ist nicht rechtskräftig".</summary>
internal sealed class StateClaimReader(ClaimWords words)
{
    private readonly NegationReader negations = new(words);

    /// <summary>Adds a claim for each word that says a state of a thing in its phrase or clause.</summary>
    public void AddTo(ClaimContext context, List<Claim> claims)
    {
        foreach (var i in context.Tokens())
        {
            if (context.Text.FigureAt(i) is null && At(context, i) is { } claim)
                claims.Add(claim);
        }
    }

    private Claim? At(ClaimContext context, int token)
    {
        var states = StatesAt(context.Text, token);
        if (states.IsEmpty)
            return null;

        var site = new ClaimSite(context.Text, null, new TokenRange(token, token + 1));
        if (negations.IsOfEarlier(site))
            return null;

        foreach (var state in states)
        {
            if (ThingOf(site, token, state) is >= 0 and var thing)
                return Stated(context, site, token, thing, state);
        }

        return null;
    }

    private ImmutableArray<AlternativeState> StatesAt(ReadText text, int token)
    {
        var clause = text.ClauseAt(token);
        var isMainVerb = clause >= 0 && text.Analysis.Clauses[clause].MainVerb == token;
        var states = words.Alternatives.Of(isMainVerb ? text.Analysis.Clauses[clause].Predicate : text.Lemma(token));

        // "bewaffnet" may be read as a form of "bewaffnen".
        return text.Pos(token) is PartOfSpeech.Adjective or PartOfSpeech.Verb ? states.AddRange(words.Alternatives.Of(text.Text.Surface(token).ToString())) : states;
    }

    private static Claim Stated(ClaimContext context, ClaimSite site, int token, int thing, AlternativeState state)
    {
        var tokens = context.Text.Text.Tokens;
        var span = tokens[Math.Min(token, thing)].Span.To(tokens[Math.Max(token, thing)].Span);
        var isAttribute = thing > token && context.Text.Analysis.PhraseOf(token) == context.Text.Analysis.PhraseOf(thing);
        var claim = context.Start(site, ClaimKind.Statement, "state", span);
        return claim with
        {
            Subject = context.Named(thing),
            State = new ClaimState(state.Group, state.State),
            Polarity = isAttribute ? PolarityBefore(context.Text, token) : claim.Polarity,
        };
    }

    /// <summary>"das nicht rechtskräftige Urteil": the negation of an attribute stands before it.</summary>
    private static Polarity PolarityBefore(ReadText text, int token) =>
        token > 0 && text.IsNegation(token - 1) ? Polarity.Negative : Polarity.Positive;

    /// <summary>The noun that the state is said of, or -1.</summary>
    private static int ThingOf(ClaimSite site, int token, AlternativeState state)
    {
        var text = site.Text;
        if (state.IsOfAnything)
            return token;
        if (text.Pos(token) == PartOfSpeech.Adjective && site.Phrase is { } own && own.Head > token)
            return Holds(text, own.Head, state) ? own.Head : -1;
        if (site.Subject is { } subject && Holds(text, subject.Head, state))
            return subject.Head;

        // "Die Polizei schließt Brandstiftung aus": the thing is no subject.
        return state.IsOfPersons ? -1 : ObjectOf(site, token, state);
    }

    private static int ObjectOf(ClaimSite site, int token, AlternativeState state)
    {
        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (i != token && site.IsOwn(i) && site.Text.IsNoun(i) && Holds(site.Text, i, state))
                return i;
        }

        return -1;
    }

    private static bool Holds(ReadText text, int noun, AlternativeState state)
    {
        if (state.IsOfPersons && text.EntityAt(noun) is { EntityType: EntityType.Person })
            return true;

        var lemma = text.Lemma(noun);
        return state.Things.Contains(lemma) || state.Things.Contains(Compounds.German.HeadOf(lemma));
    }
}

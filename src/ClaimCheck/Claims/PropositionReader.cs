using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads statements that something happened, is so or is there, and their denials: "Die Sirenen haben nicht geheult".</summary>
internal sealed class PropositionReader(ClaimWords words, MatchingWords matching)
{
    // Weights of MatchingWords: a thing that every tenth text names says nothing; verb and thing together must tell the clause from others.
    private const int LeastTheme = 3;
    private const int LeastTogether = 8;

    // No clause of news names more, no sentence says more states.
    private const int MostArguments = 20;
    private const int MostStates = 20;

    private readonly AssertionReader assertions = new(words, matching);
    private readonly NegationReader negations = new(words);
    private readonly NarrowingReader narrowing = new(words);
    private readonly FillerReader fillers = new(words);
    private readonly PredicateReader predicates = new(words, matching);

    /// <summary>Adds a claim for each clause that denies something, and for each that affirms something specific.</summary>
    public void AddTo(ClaimContext context, List<Claim> claims)
    {
        var text = context.Text;
        var states = StatesBySentence(claims);
        for (var i = 0; i < text.Analysis.Clauses.Length; i++)
        {
            // A headline says in other words what the text says.
            if (text.Text.Sentences[text.Text.SentenceOf(text.Analysis.Clauses[i].Tokens.Start)].Role is SentenceRole.Note or SentenceRole.Title or SentenceRole.Subheading)
                continue;
            if (predicates.Of(text, i) is { } predicate && Of(context, i, predicate) is { } claim)
                Add(claim, text.Text.Tokens[predicate.Token].Span, states, claims);
        }
    }

    /// <summary>The places in the list of the claims that state a state, by sentence.</summary>
    private static Dictionary<TextSpan, List<int>> StatesBySentence(List<Claim> claims)
    {
        var states = new Dictionary<TextSpan, List<int>>();
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].State is null)
                continue;
            if (!states.TryGetValue(claims[i].Sentence, out var known))
                states.Add(claims[i].Sentence, known = []);
            if (known.Count < MostStates)
                known.Add(i);
        }

        return states;
    }

    /// <summary>A statement that was read as a state already keeps its state.</summary>
    private static void Add(Claim claim, TextSpan predicate, Dictionary<TextSpan, List<int>> states, List<Claim> claims)
    {
        foreach (var state in states.GetValueOrDefault(claim.Sentence) ?? [])
        {
            if (claims[state].Span.Start != predicate.Start && claims[state].Span.End != predicate.End)
                continue;
            claims[state] = claims[state] with { Proposition = claim.Proposition, Span = claims[state].Span.Cover(claim.Span) };
            return;
        }

        claims.Add(claim);
    }

    private Claim? Of(ClaimContext context, int clause, ClausePredicate predicate)
    {
        var text = context.Text;
        var site = new ClaimSite(text, null, new TokenRange(predicate.Token, predicate.Token + 1));
        var negation = negations.Of(site);
        if (negation.IsPartial || (negation.Form == DenialForm.Whole && !predicate.IsExistence && narrowing.IsIndefinite(text, predicate.Theme)))
            return null;

        // "weitere Verletzte gab es nicht": there were some.
        if (negation.IsNegative && predicate.Theme > 0 && words.AddingWords.Contains(text.Text.Surface(predicate.Theme - 1).ToString().ToLowerInvariant()))
            return null;

        // "nicht mehr nutzbar" denies a state; "nicht mehr behandelt" says that it was done before.
        if (negation.IsNoMore && !words.Alternatives.SaysState(predicate.Lemma))
            return null;

        var theme = ThemeOf(text, predicate, negation);
        var places = negation.IsNegative ? [] : fillers.Of(site);
        if ((!IsSpecific(text, predicate, negation, theme) && !IsMove(text, places, predicate, theme)) || !assertions.IsStated(text, clause, predicate.Lemma, out var isDenied))
            return null;

        return Stated(context, site, predicate with { Theme = theme }, negation, isDenied && !predicate.IsDenial) is { } claim ? With(claim, places) : null;
    }

    /// <summary>The words of a direction belong to the claim, those of a place only where the predicate is said of it.</summary>
    private static Claim With(Claim claim, ImmutableArray<ClaimReference> places)
    {
        var span = claim.Span;
        foreach (var place in places)
        {
            if (place.Role == ReferenceRole.Direction)
                span = span.Cover(place.Span);
        }

        return claim with { References = places, Span = span };
    }

    /// <summary>The noun behind "kein", else what the predicate is said of; "650 Kilometer fliegen" is said of what flies.</summary>
    private int ThemeOf(ReadText text, ClausePredicate predicate, ClauseNegation negation)
    {
        var theme = negation.Noun >= 0 && !predicate.IsExistence ? negation.Noun : predicate.Theme;
        if (theme >= 0 && (fillers.IsPoint(text, theme) || (predicate.Agent >= 0 && text.FigureAt(theme) is not null)))
            return predicate.Agent;

        // "die Celler Bankräuber": the name of a town before its noun.
        return theme >= 0 && theme + 1 < text.Analysis.Tokens.Length && text.EntityAt(theme) is { Form: EntityForm.Adjective } && text.IsNoun(theme + 1) ? theme + 1 : theme;
    }

    /// <summary>"kam aus Riga", "fuhren nach Süden": where from and where to can be compared whatever the verb, where only for things few texts name.</summary>
    private bool IsMove(ReadText text, ImmutableArray<ClaimReference> places, ClausePredicate predicate, int theme) =>
        theme >= 0 && text.FigureAt(theme) is null
        && places.Any(place => place.Role != ReferenceRole.In || (text.IsNoun(theme) && matching.WeightOf(text.Lemma(theme)) >= LeastTheme && !matching.LightVerbs.Contains(predicate.Lemma)));

    /// <summary>Whether the clause says enough: a denial always does, an affirmation where few clauses say the same.</summary>
    private bool IsSpecific(ReadText text, ClausePredicate predicate, ClauseNegation negation, int theme)
    {
        if (negation.Form == DenialForm.Nobody && !matching.LightVerbs.Contains(predicate.Lemma))
            return true;
        if (theme < 0 || text.FigureAt(theme) is not null)
            return false;

        if (matching.LightVerbs.Contains(predicate.Lemma))
            return false;

        // "zwei Menschen starben" is a count of its own, and compared as such.
        if (HasFigure(text, theme) && words.Roles.TryGet(predicate.Lemma, out var role) && role is "dead" or "injured")
            return false;

        var isListed = words.Alternatives.SaysState(predicate.Lemma);
        if (isListed || (negation.IsNegative && (!predicate.IsExistence || predicate.IsSign)))
            return text.IsNoun(theme) || text.EntityAt(theme) is not null;

        var weight = text.IsNoun(theme) ? matching.WeightOf(text.Lemma(theme)) : 0;
        return weight >= LeastTheme && (predicate.IsExistence || (weight + matching.WeightOf(predicate.Lemma) >= LeastTogether && IsEvent(text, predicate, theme)));
    }

    /// <summary>Whether a verb of a main or content clause tells of a thing; how many of them there were is a claim of its own.</summary>
    private static bool IsEvent(ReadText text, ClausePredicate predicate, int theme) =>
        text.Analysis.ClauseAt(predicate.Token) is { Type: not ClauseType.Relative, IsBracketFound: true } && text.Pos(predicate.Token) == PartOfSpeech.Verb
        && !HasFigure(text, theme);

    private static bool HasFigure(ReadText text, int noun) =>
        text.Analysis.PhraseAt(noun) is { } phrase && Enumerable.Range(phrase.Tokens.Start, phrase.Tokens.Count).Any(token => text.FigureAt(token) is not null);

    private Claim? Stated(ClaimContext context, ClaimSite site, ClausePredicate predicate, ClauseNegation negation, bool isDenied)
    {
        var text = context.Text;
        var isNegative = negation.IsNegative ^ predicate.IsDenial ^ isDenied;
        var claim = context.Start(site, ClaimKind.Statement, predicate.IsCause ? "cause" : "proposition", SpanOf(text, predicate, negation));
        if (!IsFirm(claim, predicate, isNegative))
            return null;

        return claim with
        {
            Subject = Noun(context, predicate.Theme >= 0 && negation.Form != DenialForm.Nobody ? predicate.Theme : negation.Token),
            Restrictions = narrowing.Of(context, predicate.Theme),
            Polarity = isNegative ? Polarity.Negative : Polarity.Positive,
            Proposition = new ClaimProposition(
                predicate.Lemma,
                predicate.Agent >= 0 ? context.Named(predicate.Agent) : null,
                Arguments(context, site, predicate),
                !isNegative ? DenialForm.None : negation.IsNegative ? negation.Form : DenialForm.Above,
                negation.IsSoFar,
                site.Clause is { Tense: Tense.Preterite or Tense.Perfect or Tense.Pluperfect },
                IsLimited(site)) { IsForEver = negation.IsForEver },
        };
    }

    /// <summary>
    /// "kann nicht" denies it; a plan counts where it says a state or a place, which another plan may exclude, and so does a
    /// demand that is the state itself: "verlangt eine Neuauszählung".
    /// </summary>
    private bool IsFirm(Claim claim, ClausePredicate predicate, bool isNegative) => claim.Modality switch
    {
        Modality.Asserted => true,
        Modality.Possible => isNegative,
        Modality.Demanded => predicate.Lemma.Contains(' ', StringComparison.Ordinal),
        Modality.Planned or Modality.Expected => words.Alternatives.SaysState(predicate.Lemma) || claim.Place is not null,
        _ => false,
    };

    private static NamedSpan? Noun(ClaimContext context, int token) => token >= 0 ? context.Named(token) : null;

    /// <summary>From the first to the last of subject, negation and predicate.</summary>
    private static TextSpan SpanOf(ReadText text, ClausePredicate predicate, ClauseNegation negation)
    {
        var (first, last) = (predicate.Token, predicate.Token);
        foreach (var token in (ReadOnlySpan<int>)[predicate.Theme, negation.Token])
        {
            if (token < 0)
                continue;
            first = Math.Min(first, token);
            last = Math.Max(last, token);
        }

        return text.SpanOf(new TokenRange(first, last + 1));
    }

    /// <summary>"bis August", "ab September"</summary>
    private static bool IsLimited(ClaimSite site)
    {
        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (site.IsOwn(i) && site.Text.FigureAt(i) is TemporalMention { Bound: not TemporalBound.None })
                return true;
        }

        return false;
    }

    private static ImmutableArray<NamedSpan> Arguments(ClaimContext context, ClaimSite site, ClausePredicate predicate)
    {
        var text = context.Text;
        var found = ImmutableArray.CreateBuilder<NamedSpan>();
        foreach (var phrase in ClausePhrases.Of(text, site.ClauseIndex))
        {
            var head = text.Analysis.Phrases[phrase].Head;
            if (found.Count < MostArguments && head != predicate.Theme && head != predicate.Token && head != predicate.Agent && text.IsNoun(head) && text.FigureAt(head) is not TemporalMention)
                found.Add(context.Named(head));
        }

        return found.ToImmutable();
    }
}

using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Attributions;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>What all claims of one text have in common, and the fields that every kind of claim reads the same way.</summary>
internal sealed class ClaimContext(ClaimWords words, AttributionLexicon lexicon, Places places, ReadText text)
{
    private readonly TellingClause clauses = new(words, text);
    private readonly EstimateVoice voices = new(words, lexicon);
    private readonly TimeFinder times = new(words, text);
    private readonly ModalityReader modalities = new(words);
    private readonly RetractionReader retractions = new(words);
    private readonly FigureNegation negation = new(words);
    private readonly ScopeReader scopes = new(words, text);

    public ReadText Text => text;

    /// <summary>Whether a mention stands in a credit, date line or other note of the editors.</summary>
    public bool IsNote(Mention mention) =>
        text.Text.Sentences[text.Text.SentenceOf(mention.Tokens.Start)].Role == SentenceRole.Note;

    /// <summary>The tokens of all sentences but the notes of the editors, in text order.</summary>
    public IEnumerable<int> Tokens()
    {
        foreach (var sentence in text.Text.Sentences)
        {
            if (sentence.Role == SentenceRole.Note)
                continue;
            for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
                yield return i;
        }
    }

    public ClaimSite SiteOf(Mention mention) => new(text, mention, mention.Tokens, clauses.Of(mention));

    /// <summary>A claim with the fields that do not depend on its kind.</summary>
    public Claim Start(ClaimSite site, ClaimKind kind, string relation, TextSpan span)
    {
        var attribution = AttributionOf(site);
        var place = site.IsWholeOfFigure ? null : PlaceOf(site, attribution.Speaker);
        var when = site.IsWholeOfFigure ? null : times.Of(site);
        return new Claim
        {
            Id = string.Empty,
            Document = text.Text.Document.Id,
            Kind = kind,
            Relation = relation,
            Sentence = site.Sentence.Span,
            Span = span,
            Mention = site.Mention,
            Subject = SubjectOf(site),
            Scope = scopes.Of(site, place?.Canonical),
            Basis = BasisOf(site),
            Place = place,
            Event = EventOf(site, when),
            When = when,
            Attribution = attribution,
            Modality = modalities.Of(site) is not Modality.Asserted and var told ? told : IsHypothetical(site, attribution) ? Modality.Conditional : Modality.Asserted,
            Polarity = negation.Denies(site) || retractions.IsTakenBack(site) ? Polarity.Negative : Polarity.Positive,
            Confidence = site.Clause is { IsBracketFound: true } ? Confidence.Strong : Confidence.Good,
        };
    }

    private ClaimAttribution AttributionOf(ClaimSite site)
    {
        var attribution = AttributionFinder.At(text, site.Mention?.Span ?? text.SpanOf(site.Anchor));
        return attribution.Speaker is null && voices.Of(site) is { } estimate ? estimate : attribution;
    }

    /// <summary>"Ein Hehler würde 130.000 Euro zahlen": what nobody is quoted with, in a form that only the conditional has.</summary>
    /// <remarks>"Bei einer Entfernung von 41 Lichtjahren wäre die Sonde lange unterwegs": an attribute of a noun is taken for granted.</remarks>
    private bool IsHypothetical(ClaimSite site, ClaimAttribution attribution) =>
        site.Clause is { FiniteVerb: >= 0 and var verb, Modal.Length: 0 } && attribution is { Speaker: null, Mode: AttributionMode.None }
        && text.FeaturesOf(verb).HasFlag(Features.SubjunctiveII) && !text.FeaturesOf(verb).HasFlag(Features.Indicative) && !IsReported(site.Clause!, verb)
        && !(PrepositionOf(site) is > 0 and var preposition && words.PartitivePrepositions.Contains(text.Lemma(preposition)) && text.IsNoun(preposition - 1));

    /// <summary>"In den Kliniken würden 190 Verletzte behandelt": in the plural the passive of reported speech has no other form (Duden 9, indirekte Rede).</summary>
    private bool IsReported(Clause clause, int verb) => clause.Features.HasFlag(Features.Passive) && text.FeaturesOf(verb).HasFlag(Features.Plural);

    private int PrepositionOf(ClaimSite site) => text.Pos(site.Anchor.Start) == PartOfSpeech.Adposition ? site.Anchor.Start : site.Previous;

    /// <summary>"seit Saisonbeginn im Oktober": a time that belongs to a starting point, and not to what the clause tells.</summary>
    public bool IsTimeOfStart(TemporalMention time) => times.IsOfStart(time);

    /// <summary>The words of a token as a named span.</summary>
    public NamedSpan Named(int token) => new(text.EntityAt(token)?.Span ?? text.Text.Tokens[token].Span, text.Canonical(token));

    private NamedSpan? SubjectOf(ClaimSite site)
    {
        if (site.IsWholeOfFigure || (Owner(site) ?? site.Subject) is not { } subject || text.FigureAt(subject.Head) is TemporalMention)
            return null;

        return NameBehind(subject) is { } name
            ? new NamedSpan(text.SpanOf(subject.Tokens).To(name.Span), name.Canonical)
            : new NamedSpan(text.SpanOf(subject.Tokens), text.Canonical(subject.Head));
    }

    /// <summary>"Zwei Tore gelangen ihm": the one whose figure it is stands in the dative.</summary>
    private NounPhrase? Owner(ClaimSite site) =>
        site.Clause is { IndirectObject: >= 0 and var owner } clause && words.DativeVerbs.Contains(clause.Predicate) && !text.Analysis.Phrases[owner].Tokens.Overlaps(site.Anchor)
            ? text.Analysis.Phrases[owner]
            : null;

    /// <summary>"das Raumfahrtzentrum Wostotschny": the name right behind the noun, unless it is a genitive.</summary>
    private EntityMention? NameBehind(NounPhrase phrase)
    {
        var next = phrase.Tokens.End;
        return text.EntityAt(phrase.Head) is null && next < text.Analysis.Tokens.Length
            && text.EntityAt(next) is { Form: EntityForm.Name } name && name.Tokens.Start == next && !text.FeaturesOf(next).HasFlag(Features.Genitive)
            ? name
            : null;
    }

    private string? BasisOf(ClaimSite site)
    {
        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (site.IsOwn(i) && words.Bases.TryGet(text.Lemma(i), out var basis))
                return basis;
        }

        return null;
    }

    /// <summary>The place named with a preposition in the clause of the figure.</summary>
    private ClaimPlace? PlaceOf(ClaimSite site, Speaker? speaker)
    {
        var voice = VoiceOf(site);
        ClaimPlace? found = null;
        var isBehindFigure = false;
        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (!site.IsOwn(i) || voice.Contains(i) || (speaker is not null && speaker.Span.Contains(text.Text.Tokens[i].Span)))
                continue;

            // "weltweit 1.400 Stellen, davon 900 in Deutschland": behind another figure stands that figure's place.
            if (i >= site.Anchor.End && (found is not null || text.FigureAt(i) is NumericMention))
                return found;

            // "in Köln 2,5, in Bonn 1,8 Prozent": the place between another figure and this one is its own.
            isBehindFigure |= i < site.Anchor.Start && text.FigureAt(i) is NumericMention;
            if ((found is null || isBehindFigure) && PlaceAt(site, i) is { } place)
                (found, isBehindFigure) = (place, false);
        }

        return found ?? PlaceBefore(site);
    }

    /// <summary>"in Schweden, wo rund 355 Tiere leben": a relative clause of place tells of the place before it.</summary>
    private ClaimPlace? PlaceBefore(ClaimSite site) =>
        site.Clause is { Type: ClauseType.Relative } clause && words.PlaceAdverbs.Contains(text.Lemma(clause.Tokens.Start)) && clause.Tokens.Start >= 2
        && text.EntityAt(clause.Tokens.Start - 2) is { EntityType: EntityType.Place, Form: EntityForm.Name } place
            ? new ClaimPlace(place.Span, place.Canonical, [.. places.Within(place.Canonical)])
            : null;

    private ClaimPlace? PlaceAt(ClaimSite site, int token)
    {
        if (text.EntityAt(token) is not { EntityType: EntityType.Place, Form: EntityForm.Name } place)
            return IsNameOfPlace(site, token) ? new ClaimPlace(text.Text.Tokens[token].Span, text.Lemma(token), []) : null;
        if (place.Tokens.Start != token || site.Anchor.Contains(token))
            return null;

        var isBehindPreposition = text.Analysis.PhraseOf(token) is >= 0 and var phrase && text.Analysis.Phrases[phrase].Preposition is >= 0 and var preposition
            && !words.DirectionPrepositions.Contains(text.Lemma(preposition));
        return isBehindPreposition || IsWholeOf(token) || IsNameOfSite(token) ? new ClaimPlace(place.Span, place.Canonical, [.. places.Within(place.Canonical)]) : null;
    }

    /// <summary>"Das Institut in Potsdam gab die Stärke mit 6,3 an": the place of who measures is none of the event. Empty where nobody does.</summary>
    private TokenRange VoiceOf(ClaimSite site)
    {
        if (site.Clause is not { } clause || site.Subject is not { } subject || clause.Features.HasFlag(Features.Passive) || !words.EstimateVerbs.Contains(clause.Predicate))
            return default;

        var end = subject.Tokens.End;
        while (end < site.Range.End && text.Pos(end) is PartOfSpeech.Adposition or PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            end++;
        return new TokenRange(subject.Tokens.Start, end);
    }

    /// <summary>"in Henzendorf": a name that no list knows, behind a preposition of place; "im April" is a time.</summary>
    private bool IsNameOfPlace(ClaimSite site, int token) =>
        text.Pos(token) == PartOfSpeech.ProperNoun && text.FigureAt(token) is null && !site.Anchor.Contains(token)
        && ((token > 0 && text.EntityAt(token) is null && words.PlacePrepositions.Contains(text.Lemma(token - 1)) && text.Pos(token - 1) == PartOfSpeech.Adposition)
            || (text.EntityAt(token)?.EntityType != EntityType.Person && IsNameOfSite(token)));

    /// <summary>"in ganz Sachsen"</summary>
    private bool IsWholeOf(int token) =>
        token > 1 && words.WholeWords.Contains(text.Lemma(token - 1)) && words.PlacePrepositions.Contains(text.Lemma(token - 2)) && text.Pos(token - 2) == PartOfSpeech.Adposition;

    /// <summary>"am Kap Arkona", "im Ortsteil Krümmel"</summary>
    private bool IsNameOfSite(int token) =>
        token > 1 && words.NamedSites.Contains(text.Lemma(token - 1)) && words.SitePrepositions.Contains(text.Lemma(token - 2));

    private static ClaimEvent? EventOf(ClaimSite site, Timex? when) => site.Clause is { Predicate.Length: > 0 } clause
        ? new ClaimEvent(clause.Predicate + "|" + (when?.Value ?? "-"), clause.Predicate, when)
        : null;
}

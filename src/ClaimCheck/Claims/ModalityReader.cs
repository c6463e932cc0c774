using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Tells how firmly the clause of a figure is stated.</summary>
internal sealed class ModalityReader(ClaimWords words)
{
    // Tokens of the noun phrase before the figure.
    private const int PhraseReach = 5;

    // Tokens between a comparison and the figure that says what was compared with.
    private const int ComparisonReach = 6;

    // Tokens behind the figure in "28 Kilometer südlich der Stadt".
    private const int InsertionReach = 6;

    /// <summary>The modality of the clause, from its modal verb, predicate, mood and adverbs.</summary>
    public Modality Of(ClaimSite site)
    {
        // "soll von gegenwärtig 94 auf 98 Prozent steigen": what a change starts from is so.
        if (IsOrigin(site))
            return Modality.Asserted;
        if (OfComparison(site) is { } compared)
            return compared;
        if (IsInsertion(site))
            return Modality.Asserted;

        // "Zu den Baukosten von 287 Millionen könnten Forderungen kommen": what the noun phrase says is taken for granted.
        if (IsTakenForGranted(site))
            return OfPhrase(site) ?? Modality.Asserted;

        if (site.Clause is { } clause)
        {
            // "soll … gestartet sein" reports hearsay, "soll … starten" announces a plan; who "durfte" or "konnte" did, who "kann nicht lesen" does not.
            if (clause.Modal.Length > 0 && (!clause.Features.HasFlag(Features.Perfect) || IsOfPerfect(site, clause)) && Named(clause.Modal) is { } modal)
                return modal == Modality.Possible && (clause.Tense == Tense.Preterite || clause.IsNegated) ? Modality.Asserted : modal;
            if (clause.Features.HasFlag(Features.Future))
                return Modality.Expected;
            if (Named(clause.Predicate) is { } named)
                return named;
        }

        if (Governing(site) is { } governing)
            return governing;
        if (IsUnderCondition(site))
            return Modality.Conditional;

        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (site.IsOwn(i) && site.Text.Pos(i) is not (PartOfSpeech.Auxiliary or PartOfSpeech.Verb) && !IsNamedOnly(site, i) && !IsPlace(site, i) && !IsOfOtherPhrase(site, i) && OfWord(site, i) is { } named)
                return named;
        }

        return Modality.Asserted;
    }

    /// <summary>"hatte am Montag starten sollen": the modal verb itself stands in the perfect, and what was to be did not come.</summary>
    private bool IsOfPerfect(ClaimSite site, Clause clause) =>
        clause.FiniteVerb >= 0 && clause.MainVerb >= 0 && site.Text.Pos(clause.FiniteVerb) == PartOfSpeech.Auxiliary && !string.Equals(site.Text.Lemma(clause.FiniteVerb), clause.Modal, StringComparison.Ordinal)
        && !site.Text.Analysis.Tokens[clause.MainVerb].Features.HasFlag(Features.PastParticiple) && Named(clause.Modal) is Modality.Planned;

    /// <summary>"wenn beide Häuser zusammengelegt werden und die Zahl der Betten auf 80 sinkt": the conjunction opens both clauses.</summary>
    private bool IsUnderCondition(ClaimSite site) =>
        site.Clause is { CoordinatedWith: >= 0 and var first } && site.Text.Analysis.Clauses[first] is { Type: not ClauseType.Main } opening
        && Named(site.Text.Lemma(opening.Tokens.Start)) == Modality.Conditional;

    /// <summary>"stimmte dem Vorhaben zu": without a figure a noun only names the plan that is spoken of.</summary>
    /// <remarks>"übertraf mit 146 Millionen die Erwartungen": an object behind the figure is what the figure is held against.</remarks>
    private static bool IsNamedOnly(ClaimSite site, int token) =>
        site.Text.IsNoun(token) && (site.Mention is null || (token > site.Anchor.End && site.Clause is { DirectObject: >= 0 and var compared } && site.Text.Analysis.Phrases[compared].Head == token));

    /// <summary>"lief ins Ziel", "lag am Ziel vorn": behind a preposition that holds its article the noun is where somebody is; "zum Ziel gesetzt" is a plan.</summary>
    private bool IsPlace(ClaimSite site, int token) =>
        site.Text.IsNoun(token) && token > site.Sentence.Tokens.Start && site.Text.IsFusedPreposition(token - 1) && words.SitePrepositions.Contains(site.Text.Lemma(token - 1));

    /// <summary>"kostete statt der geplanten 148 Millionen am Ende 287 Millionen": an adjective says how firm the figure of its own phrase is.</summary>
    private static bool IsOfOtherPhrase(ClaimSite site, int token) =>
        site.Text.Pos(token) == PartOfSpeech.Adjective && site.Text.Analysis.PhraseOf(token) is >= 0 and var phrase
        && phrase != site.PhraseIndex && site.Text.Analysis.Phrases[phrase].Head > token && !site.Text.Analysis.Phrases[phrase].Tokens.Overlaps(site.Anchor)
        && site.Text.Analysis.Phrases[phrase].Tokens.End != site.Anchor.Start && !IsJoined(site, site.Text.Analysis.Phrases[phrase]);

    /// <summary>"die geplanten Kosten von 5 Millionen": the figure is an attribute of the phrase.</summary>
    private static bool IsJoined(ClaimSite site, NounPhrase phrase) =>
        phrase.Tokens.End <= site.Anchor.Start && site.Anchor.Start - phrase.Tokens.End <= 1;

    private bool IsOrigin(ClaimSite site)
    {
        var text = site.Text;
        var preposition = text.Pos(site.Anchor.Start) == PartOfSpeech.Adposition ? site.Anchor.Start : site.Previous;
        while (preposition > site.Sentence.Tokens.Start && text.Pos(preposition) is PartOfSpeech.Adverb or PartOfSpeech.Adjective)
            preposition--;
        return preposition >= 0 && words.PartitivePrepositions.Contains(text.Lemma(preposition))
            && site.Next is >= 0 and var next && text.Pos(next) == PartOfSpeech.Adposition
            && next + 1 < site.Sentence.Tokens.End && text.FigureAt(next + 1) is NumericMention;
    }

    /// <summary>"sollen künftig in Auerbach behandelt werden, 28 Kilometer entfernt": a length set off by commas says where a thing is, and no verb plans it.</summary>
    private static bool IsInsertion(ClaimSite site)
    {
        var text = site.Text;
        if (site.Mention is not NumericMention { Value.Dimension: var dimension } || dimension != Dimension.Length || site.Anchor.Start == site.Sentence.Tokens.Start || text.Sign(site.Anchor.Start - 1) != ',')
            return false;

        var end = site.Anchor.End;
        while (end < site.Sentence.Tokens.End && end - site.Anchor.End < InsertionReach && text.Pos(end) != PartOfSpeech.Punctuation && (text.Pos(end) is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary) || text.IsParticiple(end)))
            end++;
        return end > site.Anchor.End && (end == site.Sentence.Tokens.End || text.Pos(end) == PartOfSpeech.Punctuation);
    }

    private bool IsTakenForGranted(ClaimSite site)
    {
        var text = site.Text;
        var preposition = text.Pos(site.Anchor.Start) == PartOfSpeech.Adposition ? site.Anchor.Start : site.Previous;
        return preposition > 0 && words.PartitivePrepositions.Contains(text.Lemma(preposition)) && text.IsNoun(preposition - 1)
            && text.Analysis.PhraseOf(preposition - 1) is >= 0 and var phrase && text.Analysis.Phrases[phrase].Preposition >= 0
            && words.Definite.Contains(text.Lemma(text.Analysis.Phrases[phrase].Preposition + 1));
    }

    /// <summary>"mehr als angemeldet, nämlich 2.500": the figure tells what the participle behind the comparison says, and not what happened.</summary>
    private Modality? OfComparison(ClaimSite site)
    {
        var text = site.Text;
        var start = Math.Max(site.Sentence.Tokens.Start, site.Anchor.Start - ComparisonReach);
        var i = site.Anchor.Start - 1;
        while (i > start && (text.Sign(i) is ',' or ':' or '(' || text.Pos(i) is PartOfSpeech.Adverb or PartOfSpeech.Punctuation))
            i--;
        if (i <= start || i == site.Anchor.Start - 1 || Named(text.Text.Surface(i).ToString()) is not { } named)
            return null;

        while (i > start && text.Pos(i - 1) is PartOfSpeech.Adverb or PartOfSpeech.Adjective)
            i--;
        return i > start && text.IsComparison(i - 1) ? named : null;
    }

    /// <summary>"die geplanten Kosten von 5 Millionen", "das Ziel von zwei Milliarden Umsatz"</summary>
    private Modality? OfPhrase(ClaimSite site)
    {
        var end = site.Previous < 0 ? site.Anchor.Start : site.Previous;
        if (end > site.Range.Start && site.Text.IsNoun(end - 1) && (Named(site.Text.Lemma(end - 1)) ?? Named(Compounds.German.HeadOf(site.Text.Lemma(end - 1)))) is { } goal)
            return goal;

        for (var i = Math.Max(site.Range.Start, end - PhraseReach); i < end; i++)
        {
            if (site.Text.Pos(i) == PartOfSpeech.Adjective && Named(site.Text.Lemma(i)) is { } named)
                return named;
        }

        return null;
    }

    /// <summary>"Die Zentrale rechnet damit, dass …", "kündigte an, 3.000 Wohnungen bauen zu lassen": the verb above says how firm it is.</summary>
    private Modality? Governing(ClaimSite site) =>
        site.Clause is { Type: ClauseType.That, Parent: >= 0 and var assumed, Tense: Tense.Present or Tense.Future } that && !that.Features.HasFlag(Features.Perfect) && !IsResult(site.Text, that)
            && words.AssumptionVerbs.Contains(site.Text.Analysis.Clauses[assumed].Predicate)
            ? Modality.Expected
            : OfParent(site);

    /// <summary>"man geht davon aus, dass 45 Kubikmeter versickert sind": what is thought to have happened is no forecast.</summary>
    private static bool IsResult(ReadText text, Clause clause) =>
        clause.FiniteVerb >= 0 && clause.MainVerb >= 0 && clause.FiniteVerb != clause.MainVerb && clause.Modal.Length == 0
        && text.IsParticiple(clause.MainVerb) && !(clause.Features.HasFlag(Features.Passive) && !clause.Features.HasFlag(Features.State));

    private Modality? OfParent(ClaimSite site) =>
        site.Clause is { Type: ClauseType.That or ClauseType.Infinitive, Parent: >= 0 and var parent } && Named(site.Text.Analysis.Clauses[parent].Predicate) is Modality.Expected or Modality.Possible or Modality.Planned or Modality.Demanded
            ? Named(site.Text.Analysis.Clauses[parent].Predicate)
            : null;

    /// <summary>"Die Gewerkschaftsforderung lautet auf sechs Prozent": a compound says what its last part says.</summary>
    private Modality? OfWord(ClaimSite site, int token) =>
        Named(site.Text.Lemma(token)) ?? (site.Text.IsNoun(token) && Named(Compounds.German.HeadOf(site.Text.Lemma(token))) == Modality.Demanded ? Modality.Demanded : null);

    private Modality? Named(string lemma) =>
        words.Modalities.TryGet(lemma, out var name) && Enum.TryParse<Modality>(name, ignoreCase: true, out var modality) ? modality : null;
}

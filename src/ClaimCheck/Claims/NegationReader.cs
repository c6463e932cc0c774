using ClaimCheck.Analysis;
using ClaimCheck.Languages;

namespace ClaimCheck.Claims;

/// <summary>Tells what the negation of a clause reaches: the whole of it, every thing of a kind, or only a part.</summary>
internal sealed class NegationReader(ClaimWords words)
{
    private const string Hedge = "hedge";
    private const string SoFar = "so-far";
    private const string Narrowing = "narrowing";
    private const string Never = "never";
    private const string Nobody = "nobody";
    private const string Neither = "neither";
    private const string Only = "only";
    private const string Occasion = "occasion";
    private const string Focus = "focus";
    private const string Also = "also";
    private const string NoMore = "no-more";
    private const string Earlier = "earlier";

    /// <summary>Whether the clause tells what was so before, or once or often: "war zuvor verschoben worden".</summary>
    public bool IsOfEarlier(ClaimSite site)
    {
        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (site.IsOwn(i) && words.AssertionWords.TryGet(site.Text.Lemma(i), out var use) && use == Earlier)
                return true;
        }

        return false;
    }

    /// <summary>How the clause around <paramref name="site"/> is negated; its predicate stands at the anchor.</summary>
    public ClauseNegation Of(ClaimSite site)
    {
        var found = new ClauseNegation(DenialForm.None, -1, -1, false, false);
        bool isSoFar = false, isNarrowed = false, isEarlier = false;
        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (!site.IsOwn(i))
                continue;
            words.AssertionWords.TryGet(site.Text.Lemma(i), out var use);
            if (use == Hedge)
                return found with { IsPartial = true };
            isSoFar |= use == SoFar;
            isEarlier |= use == Earlier;
            isNarrowed |= use == Narrowing || (use == NoMore && !(i > site.Range.Start && site.Text.IsNegation(i - 1)));
            if (At(site, i, use) is not { } negation)
                continue;

            // "wurden nie unterbrochen, auch nicht hier" denies nothing more.
            if (found.IsNegative && i > site.Range.Start && words.AssertionWords.TryGet(site.Text.Lemma(i - 1), out var before) && before == Also)
                continue;

            // Two negations in one clause: nobody can say what they come to.
            if (negation.IsPartial || found.IsNegative)
                return negation with { IsPartial = true };
            found = negation;
        }

        // "war zuvor verschoben worden" says nothing of what came of it.
        var isPartial = found.IsNegative ? isNarrowed || isEarlier || IsContrasted(site, found.Token) : isEarlier;
        return found with { IsSoFar = isSoFar, IsPartial = isPartial };
    }

    private ClauseNegation? At(ClaimSite site, int token, string? use)
    {
        var text = site.Text;
        if (use == Never)
            return new ClauseNegation(DenialForm.Whole, token, -1, false, false, IsForEver: true);
        if (use == Neither)
            return OfFirst(site, token);
        if (text.IsNegation(token))
            return OfParticle(site, token);
        if (!words.ZeroWords.Contains(text.Lemma(token)) || text.FigureAt(token) is not null)
            return null;

        return text.Analysis.PhraseOf(token) is >= 0 and var phrase && text.Pos(token) != PartOfSpeech.Pronoun
            ? OfKind(site, token, text.Analysis.Phrases[phrase])
            : OfNobody(site, token);
    }

    /// <summary>"weder Medikamente noch eine Impfung": the first thing is denied, and a second one that the clause does not show.</summary>
    private static ClauseNegation OfFirst(ClaimSite site, int token)
    {
        var next = token + 1;
        return next < site.Range.End && site.Text.Analysis.PhraseOf(next) is >= 0 and var index && site.Text.Analysis.Phrases[index] is { Preposition: < 0 } phrase && phrase.Tokens.Start == next
            ? new ClauseNegation(DenialForm.Kind, token, phrase.Head, false, false)
            : new ClauseNegation(DenialForm.Whole, token, -1, false, true);
    }

    /// <summary>"nicht", "nicht einmal", "nicht mehr"</summary>
    private ClauseNegation OfParticle(ClaimSite site, int token)
    {
        var next = token + 1;
        words.AssertionWords.TryGet(next < site.Range.End && site.IsOwn(next) ? site.Text.Lemma(next) : string.Empty, out var use);
        var last = use is Focus or NoMore ? next : token;
        return new ClauseNegation(DenialForm.Whole, token, -1, false, !EndsField(site, last), use == NoMore);
    }

    /// <summary>"nicht" before the closing verb, the predicate or the end denies the clause; before anything else only that: "nicht am Montag".</summary>
    private static bool EndsField(ClaimSite site, int token)
    {
        var next = token + 1;
        if (next >= site.Range.End || !site.IsOwn(next) || next == site.Anchor.Start || IsPrefix(site, next))
            return true;

        return site.Text.Pos(next) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Particle or PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction;
    }

    /// <summary>"erkennt es nicht an und klagt": nothing stands behind the prefix of a verb but marks and a conjunction.</summary>
    private static bool IsPrefix(ClaimSite site, int token) =>
        site.Text.Pos(token) == PartOfSpeech.Adposition
        && (token + 1 >= site.Range.End || !site.IsOwn(token + 1) || site.Text.Pos(token + 1) is PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction);

    /// <summary>"keine Sirene", but not "keine weiteren Verletzten", "in keinem Haus", "keine zehn Meter".</summary>
    private ClauseNegation OfKind(ClaimSite site, int token, NounPhrase phrase)
    {
        var text = site.Text;

        // "zu keinem Zeitpunkt", "in keiner Weise", "an keinem der drei Tage"
        if (IsOccasion(text, phrase.Head > token || phrase.Attribute < 0 ? phrase.Head : text.Analysis.Phrases[phrase.Attribute].Head, token))
            return new ClauseNegation(DenialForm.Whole, token, -1, false, false, IsForEver: true);

        // "Hinweise gebe es keine" looks back to its noun, "keine der Brücken" ahead.
        if (phrase.Head == token)
            return OfNobody(site, token);

        var isPartial = phrase.Preposition >= 0 || phrase.Head < token;
        for (var i = token + 1; i < phrase.Head; i++)
        {
            var isOnly = words.AssertionWords.TryGet(text.Lemma(i), out var use) && use == Only;
            isPartial |= !isOnly && (text.Pos(i) == PartOfSpeech.Adjective || text.FigureAt(i) is not null);
        }

        return new ClauseNegation(DenialForm.Kind, token, phrase.Head, false, isPartial);
    }

    private bool IsOccasion(ReadText text, int noun, int token) =>
        noun > token && words.AssertionWords.TryGet(text.Lemma(noun), out var use) && use == Occasion;

    /// <summary>"niemand", "keiner der Insassen", "von niemandem"; "gebe es keine" looks back to its noun.</summary>
    private ClauseNegation OfNobody(ClaimSite site, int token)
    {
        var text = site.Text;
        var phrase = text.Analysis.PhraseAt(token);
        if (phrase is { Attribute: >= 0 and var attribute })
            return new ClauseNegation(DenialForm.Kind, token, text.Analysis.Phrases[attribute].Head, false, false);
        if (text.Analysis.PhraseOf(Math.Min(token + 1, text.Analysis.Tokens.Length - 1)) is >= 0 and var next && text.Analysis.Phrases[next] is { Preposition: < 0 } of && of.Tokens.Start == token + 1 && of.Features.HasFlag(Features.Genitive))
            return new ClauseNegation(DenialForm.Kind, token, of.Head, false, false);
        if (phrase is { Preposition: >= 0 })
            return new ClauseNegation(DenialForm.Whole, token, -1, false, site.Clause is not { } clause || !clause.Features.HasFlag(Features.Passive));

        // "Den Betriebsrat hatte niemand informiert" is said of what nobody did it to.
        var isDone = site.Clause is { DirectObject: >= 0 } done && !text.Analysis.Phrases[done.DirectObject].Tokens.Contains(token);
        var isNobody = !isDone && words.AssertionWords.TryGet(text.Lemma(token), out var use) && use == Nobody;
        return new ClauseNegation(isNobody ? DenialForm.Nobody : DenialForm.Whole, token, -1, false, false);
    }

    /// <summary>"nicht der Fahrer, sondern der Beifahrer"</summary>
    private bool IsContrasted(ClaimSite site, int token)
    {
        for (var i = token + 1; i < site.Surroundings.End; i++)
        {
            if (words.AssertionWords.TryGet(site.Text.Lemma(i), out var use) && use == Narrowing && !site.IsOwn(i))
                return true;
        }

        return false;
    }
}

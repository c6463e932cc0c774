using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads where an event happened: "von der Ostküste aus gestartet", "nicht im Maschinenraum, sondern auf dem Autodeck".</summary>
internal sealed class LocationClaimReader(ClaimWords words)
{
    // Tokens around the verb or noun of the event; the place of a long sentence's other end is mostly another's.
    private const int Reach = 25;
    private const string NextOf = "next-";
    private const int NameReach = 5;
    private const string SourceUse = "source";

    /// <summary>Adds a claim for each place of an event.</summary>
    public void AddTo(ClaimContext context, List<Claim> claims)
    {
        foreach (var i in context.Tokens())
        {
            if (EventAt(context.Text, i) is { } name)
                AddPlaces(context, i, IsNext(context.Text, i) ? NextOf + name : name, claims);
        }
    }

    /// <summary>"der nächste Gipfel", "Wiedersehen wird man sich": what comes after the event reported has a place of its own.</summary>
    private bool IsNext(ReadText text, int trigger)
    {
        var site = new ClaimSite(text, null, new TokenRange(trigger, trigger + 1));
        for (var i = Math.Max(site.Range.Start, trigger - Reach); i < Math.Min(site.Range.End, trigger + Reach); i++)
        {
            if (site.IsOwn(i) && words.NextWords.Contains(text.Lemma(i)))
                return true;
        }

        return false;
    }

    /// <summary>The class of event that a main verb or a noun names.</summary>
    private string? EventAt(ReadText text, int token)
    {
        var clause = text.ClauseAt(token);
        var isMainVerb = clause >= 0 && text.Analysis.Clauses[clause].MainVerb == token;
        if (!isMainVerb && text.Pos(token) != PartOfSpeech.Noun)
            return null;

        return words.LocatedEvents.TryGet(isMainVerb ? text.Analysis.Clauses[clause].Predicate : text.Lemma(token), out var name) ? name : null;
    }

    private void AddPlaces(ClaimContext context, int trigger, string name, List<Claim> claims)
    {
        var text = context.Text;
        var site = new ClaimSite(text, null, new TokenRange(trigger, trigger + 1));
        var start = text.IsNoun(trigger) ? trigger + 1 : Math.Max(site.Range.Start, trigger - Reach);
        var end = Math.Min(site.Range.End, trigger + Reach);
        var known = -1;
        for (var i = start; i < end; i++)
        {
            if (!site.IsOwn(i) || text.Analysis.PhraseOf(i) is not (>= 0 and var phrase) || phrase == known)
                continue;
            known = phrase;
            if (IsAttribute(text, phrase, trigger) || (text.IsNoun(trigger) && IsSource(text, text.Analysis.Phrases[phrase])))
                continue;
            if (PlaceOf(text, text.Analysis.Phrases[phrase]) is { } place)
                claims.Add(Located(context, site, text.Analysis.Phrases[phrase], place, name));
        }
    }

    /// <summary>
    /// "im Chemiewerk Nünchritz an der Elbe", "parallel zu dem Treffen in Russland": what stands right behind a place or
    /// another event belongs to that.
    /// </summary>
    private bool IsAttribute(ReadText text, int phrase, int trigger) =>
        phrase > 0 && text.Analysis.Phrases[phrase - 1] is var before && before.Tokens.End == text.Analysis.Phrases[phrase].Preposition
        && (text.Pos(before.Head) == PartOfSpeech.ProperNoun
            || PlaceOf(text, before) is not null
            || (before.Head != trigger && (words.LocatedEvents.Contains(text.Lemma(before.Head)) || OpensMainClause(text, before, trigger))));

    /// <summary>"Nach Angaben der Regierung in Tokio landeten …": before the verb stands one phrase with what belongs to it.</summary>
    private bool OpensMainClause(ReadText text, NounPhrase phrase, int trigger) =>
        text.Analysis.ClauseAt(trigger) is { Type: ClauseType.Main, FiniteVerb: var verb, Tokens.Start: var start } && phrase.Tokens.End <= verb
        && text.Pos(start) == PartOfSpeech.Adposition && !words.SitePrepositions.Contains(text.Lemma(start)) && text.FigureAt(phrase.Head) is not TemporalMention && !text.IsNoun(trigger);

    /// <summary>"das Treffen von Kim und Putin": behind a noun "von" names who takes part.</summary>
    private bool IsSource(ReadText text, NounPhrase phrase) =>
        phrase.Preposition >= 0 && words.SitePrepositions.TryGet(text.Lemma(phrase.Preposition), out var use) && string.Equals(use, SourceUse, StringComparison.Ordinal);

    private static Claim Located(ClaimContext context, ClaimSite site, NounPhrase phrase, ClaimPlace place, string name)
    {
        var claim = context.Start(site, ClaimKind.Location, "location", context.Text.Text.Tokens[phrase.Preposition].Span.To(place.Span));
        return claim with
        {
            Place = place,
            Event = new ClaimEvent(name + "|" + (claim.When?.Value ?? "-"), name, claim.When),
            Polarity = IsDenied(context.Text, phrase.Preposition) ? Polarity.Negative : Polarity.Positive,
        };
    }

    private static bool IsDenied(ReadText text, int preposition) =>
        preposition > 0 && text.IsNegation(preposition - 1);

    /// <summary>The named place or the site that a phrase with a preposition of place names.</summary>
    private ClaimPlace? PlaceOf(ReadText text, NounPhrase phrase)
    {
        if (phrase.Preposition < 0 || !words.SitePrepositions.Contains(text.Lemma(phrase.Preposition)))
            return null;

        var span = text.SpanOf(phrase.Tokens);
        if (text.EntityAt(phrase.Head) is { EntityType: EntityType.Place } entity)
            return new ClaimPlace(span, entity.Canonical, []);

        var lemma = text.Lemma(phrase.Head);
        if (!words.Sites.Contains(lemma) && !words.Sites.Contains(Compounds.German.HeadOf(lemma)))
            return null;

        return NameBehind(text, phrase.Tokens.End) is { } name
            ? new ClaimPlace(span.To(name.Span), lemma + " " + name.Canonical, [])
            : new ClaimPlace(span, lemma, []);
    }

    /// <summary>"im Gebiet um Nordkoreas Hauptstadt Pjöngjang": the name that says which one.</summary>
    private static EntityMention? NameBehind(ReadText text, int start)
    {
        EntityMention? last = null;
        for (var i = start; i < text.Analysis.Tokens.Length && i < start + NameReach; i++)
        {
            if (text.EntityAt(i) is { EntityType: EntityType.Place } place)
                last = place;
            else if (text.Pos(i) is not (PartOfSpeech.Adposition or PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun))
                break;
        }

        return last;
    }
}

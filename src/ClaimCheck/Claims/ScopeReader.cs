using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Tells how much of a thing a figure speaks of: all, a part, each, an average or an extreme.</summary>
internal sealed class ScopeReader(ClaimWords words, ReadText text)
{
    private readonly PieceReader pieces = new(words, text);

    /// <summary>The scope of the figure; <see langword="null"/> where neither a part nor a place is known.</summary>
    public ClaimScope? Of(ClaimSite site, string? place)
    {
        var part = Named(site);
        if (part == ScopePart.Unknown && (IsOfThem(site) || IsOfOwn(site) || HasRemainder(site) || IsOccasion(site) || IsAdded(site) || IsContribution(site) || IsLeft(site) || pieces.IsPiece(site)))
            part = ScopePart.Part;
        if (part == ScopePart.Unknown && IsWholeOfParts(site))
            part = ScopePart.Whole;
        return part == ScopePart.Unknown && place is null ? null : new ClaimScope(place, part, null);
    }

    private ScopePart Named(ClaimSite site)
    {
        var part = ScopePart.Unknown;
        var hasOtherBehind = false;
        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (!site.IsOwn(i) || site.Anchor.Contains(i))
                continue;
            if (text.FigureAt(i) is NumericMention)
            {
                hasOtherBehind |= i >= site.Anchor.End;
                continue;
            }

            // "klappten zusammen": the prefix of a verb adds nothing up.
            if (text.IsPrefix(i) || !words.Scopes.TryGet(text.Lemma(i), out var name) || !Enum.TryParse<ScopePart>(name, ignoreCase: true, out var found) || (found == ScopePart.Each && hasOtherBehind) || (i >= site.Anchor.End && IsOfOtherFigure(site, i)))
                continue;

            // "davon" and "darunter" speak of the figures behind them, "jeweils" of the one they stand by, "780 davon" of 780.
            if (found == ScopePart.Part && i > site.Anchor.Start && i != site.Anchor.End && !IsFocused(site, i))
                continue;

            if (found == ScopePart.Part && i < site.Anchor.Start && IsClosed(site, i))
                continue;

            // "268 waren es, ein trauriger Rekord": what follows judges the figure.
            if (found is ScopePart.Maximum or ScopePart.Minimum && i > site.Anchor.End && text.IsNoun(i))
                continue;
            if (found is ScopePart.Total or ScopePart.Average or ScopePart.Each && i > site.Anchor.End && IsOfOtherNoun(site, i))
                continue;
            part = found;
            if (i >= site.Anchor.Start)
                break;
        }

        return part;
    }

    /// <summary>"37 Verletzte, darunter 14 Beamte, und 24 Festnahmen": a comma before the conjunction ends the insertion.</summary>
    private bool IsClosed(ClaimSite site, int token)
    {
        var hasFigure = false;
        for (var i = token + 1; i < site.Anchor.Start; i++)
        {
            hasFigure |= text.FigureAt(i) is NumericMention;
            if (hasFigure && text.Sign(i) == ',' && i + 1 < site.Anchor.Start && text.Pos(i + 1) == PartOfSpeech.CoordinatingConjunction)
                return true;
        }

        return false;
    }

    /// <summary>"80 der 900 Plätze, mehr als die Hälfte des gesamten Abbaus", "24.000 Fahrzeuge an einem gewöhnlichen Werktag": an adjective behind the figure says something of its own noun.</summary>
    private bool IsOfOtherNoun(ClaimSite site, int token) =>
        text.Pos(token) is PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Pronoun && text.Analysis.PhraseOf(token) is >= 0 and var phrase && phrase != site.PhraseIndex && text.Analysis.Phrases[phrase].Head > token;

    /// <summary>"zwölf Wochen lang mit je 20 Euro": a word right before another figure speaks of that figure.</summary>
    private bool IsOfOtherFigure(ClaimSite site, int token) =>
        token + 1 < site.Sentence.Tokens.End && !site.Anchor.Contains(token + 1) && text.FigureAt(token + 1) is NumericMention or TemporalMention { Type: MentionType.Duration };

    /// <summary>"zwölf Verletzte nahm allein die Klinik auf", "230 Bäume stürzten allein in Rostock um": the word singles out whom or where the figure belongs to.</summary>
    private bool IsFocused(ClaimSite site, int token) =>
        words.FocusAdverbs.Contains(text.Lemma(token)) && token + 1 < site.Range.End
        && (text.Pos(token + 1) is PartOfSpeech.Determiner or PartOfSpeech.Adposition or PartOfSpeech.ProperNoun || text.FigureAt(token + 1) is TemporalMention);

    /// <summary>"bei 17 Kadavern fanden wir die Milbe": those with whom something was found are some of all.</summary>
    private bool IsOccasion(ClaimSite site) =>
        site.Mention is NumericMention { Value.Unit: null } && site.Clause is { DirectObject: >= 0 }
        && site.Phrase is { Preposition: >= 0 and var preposition } phrase && words.OccasionPrepositions.Contains(text.Lemma(preposition))
        && preposition + 1 >= site.Anchor.Start && phrase.Head >= site.Anchor.End;

    /// <summary>"550 weitere Einsätze", "noch einmal 20 Millionen Euro": what comes on top of what was told before.</summary>
    /// <remarks>"Zwei Menschen starben, 29 weitere wurden verletzt": other people, but all of those hurt.</remarks>
    private bool IsAdded(ClaimSite site)
    {
        if (site.Mention is not NumericMention { Type: not MentionType.Ordinal } figure || (figure.Value.Unit is null && IsOfPeople(site)))
            return false;
        if (site.Previous is > 0 and var before && (IsAdding(before) || (words.AgainWords.Contains(text.Lemma(before)) && words.LeftOverWords.Contains(text.Lemma(before - 1)))))
            return true;

        for (var i = site.Anchor.End; i < site.Range.End && text.Pos(i) == PartOfSpeech.Adjective; i++)
        {
            if (IsAdding(i))
                return true;
        }

        return false;
    }

    // "weiteren" is read as the comparative of "weit".
    private bool IsAdding(int token) => words.AddingWords.Contains(text.Text.Surface(token).ToString().ToLowerInvariant());

    private bool IsOfPeople(ClaimSite site) =>
        site.Phrase is not { } phrase || phrase.Head < site.Anchor.End || words.PersonNouns.Contains(text.Lemma(phrase.Head)) || words.KindRoles.Contains(text.Lemma(phrase.Head))
        || text.EntityAt(phrase.Head)?.EntityType == EntityType.Person;

    /// <summary>"Auf die Stadt entfallen 64 Millionen Euro", "Der Bund steuert 148 Millionen bei": what one of several pays of the whole.</summary>
    private bool IsContribution(ClaimSite site) =>
        site.Mention is NumericMention { Type: MentionType.Money } && site.Phrase is not { Preposition: >= 0 } && site.Clause is { } clause && words.ContributionVerbs.Contains(clause.Predicate);

    /// <summary>"sind noch 7.500 Haushalte ohne Strom": those left of more; "nur noch 300" tells how many there are.</summary>
    private bool IsLeft(ClaimSite site) =>
        site.Mention is NumericMention { Value.Unit: null, Type: MentionType.Number } && site.Previous is > 0 and var before
        && words.LeftOverWords.Contains(text.Lemma(before)) && !words.LimitingWords.Contains(text.Lemma(before - 1));

    /// <summary>"sechs von ihnen", "drei der vier Arbeiter"</summary>
    private bool IsOfThem(ClaimSite site) =>
        site.Mention is NumericMention { Value.Unit: null, Type: MentionType.Number } && site.Next is >= 0 and var next
        && ((text.Pos(next) == PartOfSpeech.Adposition && next + 1 < site.Sentence.Tokens.End && text.Pos(next + 1) == PartOfSpeech.Pronoun)
            || (text.Pos(next) == PartOfSpeech.Determiner && text.FeaturesOf(next).HasFlag(Features.Genitive)));

    /// <summary>"ein Fünftel seines Wertes": of what one has, where "ein Viertel der Bevölkerung" is the share that is told.</summary>
    private bool IsOfOwn(ClaimSite site) =>
        site.Mention is NumericMention { Value.Unit: null, Type: not MentionType.Number } && site.Next is >= 0 and var next && text.IsPossessive(next) && text.FeaturesOf(next).HasFlag(Features.Genitive);

    /// <summary>"Etwa 60 verbrachten die Nacht dort, die Übrigen hatten Verwandte": what is left is counted beside the figure.</summary>
    private bool HasRemainder(ClaimSite site)
    {
        if (site.Mention is not NumericMention { Value.Unit: null })
            return false;

        for (var i = site.Anchor.End; i < site.Surroundings.End && text.FigureAt(i) is not NumericMention; i++)
        {
            if (words.Remainders.Contains(text.Lemma(i)) && text.Pos(i - 1) == PartOfSpeech.Determiner)
                return true;
        }

        return false;
    }

    /// <summary>"Von den 75 Sitzen gehen 30 an …": the figure is the whole that another figure of its clause is a part of.</summary>
    private bool IsWholeOfParts(ClaimSite site) =>
        site.Phrase is { Preposition: >= 0 and var preposition } phrase
        && words.PartitivePrepositions.Contains(text.Lemma(preposition))
        && text.Pos(phrase.Tokens.Start) == PartOfSpeech.Determiner
        && HasPart(site);

    private bool HasPart(ClaimSite site)
    {
        for (var i = site.Surroundings.Start; i < site.Surroundings.End; i++)
        {
            if ((!site.Anchor.Contains(i) && text.FigureAt(i) is NumericMention) || words.Parts.Contains(text.Lemma(i)))
                return true;
        }

        return false;
    }
}

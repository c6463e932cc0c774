using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Finds the noun that a number counts and what narrows it.</summary>
internal sealed class CountReader(ClaimWords words)
{
    // Tokens: an ordinal looks back over a phrase or two, not over a long sentence.
    private const int Reach = 20;
    private const int WholeReach = 6;

    /// <summary>The index of the counted noun, or -1.</summary>
    public int CountedNoun(ClaimSite site)
    {
        var text = site.Text;
        if (site.Phrase is { } phrase && phrase.Head >= site.Anchor.End && text.IsNoun(phrase.Head))
            return phrase.Head;

        // "12 Tote": where no phrase was built, adjectives may stand between the number and its noun.
        for (var i = site.Anchor.End; i < site.Sentence.Tokens.End && i < site.Anchor.End + 4; i++)
        {
            if (text.IsNoun(i) || text.IsSuspended(i))
                return WholeOf(site, i);
            if (text.Pos(i) is not (PartOfSpeech.Adjective or PartOfSpeech.Other))
                break;
        }

        // "Die Zahl der Todesopfer stieg auf drei"
        return OfWhole(site) is >= 0 and var whole ? whole : ThroughNumberNoun(site);
    }

    /// <summary>"drei der vier Arbeiter", "zwei von ihren Booten": the noun of the whole that the number is a part of, or -1.</summary>
    private int OfWhole(ClaimSite site)
    {
        var text = site.Text;
        var start = site.Anchor.End;
        if (start >= site.Sentence.Tokens.End || !(text.Pos(start) == PartOfSpeech.Determiner || words.PartitivePrepositions.Contains(text.Lemma(start))))
            return -1;

        for (var i = start + 1; i < site.Sentence.Tokens.End && i < start + WholeReach; i++)
        {
            if (text.Pos(i) == PartOfSpeech.Noun)
                return i;
            if (text.FigureAt(i) is null && text.Pos(i) is not (PartOfSpeech.Determiner or PartOfSpeech.Adjective))
                return -1;
        }

        return -1;
    }

    /// <summary>"Dieses Gipfeltreffen ist das zweite seit 2019": the event that an ordinal without a noun looks back to, or -1.</summary>
    public int OrderedEvent(ClaimSite site)
    {
        for (var i = site.Anchor.Start - 1; i >= site.Sentence.Tokens.Start && i >= site.Anchor.Start - Reach; i--)
        {
            if (words.RelatedEvents.Contains(site.Text.Lemma(i)))
                return i;
        }

        return -1;
    }

    /// <summary>What narrows what is counted: adjectives between the number and its noun, the adverb before the verb.</summary>
    public ImmutableArray<NamedSpan> Restrictions(ClaimSite site, int noun)
    {
        var text = site.Text;
        var found = ImmutableArray.CreateBuilder<NamedSpan>();
        var manner = Adverbial(site);
        if (manner >= 0)
            found.Add(new NamedSpan(text.Text.Tokens[manner].Span, text.Canonical(manner)));
        if (noun < 0)
            return found.ToImmutable();
        if (Modifier(text, noun) is { } modifier)
            found.Add(modifier);

        var start = text.Analysis.PhraseOf(noun) is >= 0 and var phrase ? text.Analysis.Phrases[phrase].Tokens.Start : site.Anchor.End;
        for (var i = start; i < noun; i++)
        {
            if (i != manner && text.Pos(i) == PartOfSpeech.Adjective && IsNarrowing(text, i) && !words.Roles.Contains(text.Lemma(i)) && !IsMeasuring(site, i, noun))
                found.Add(new NamedSpan(text.Text.Tokens[i].Span, text.Canonical(i)));
        }

        return found.ToImmutable();
    }

    /// <summary>"ein 5,3 Tonnen schweres Tier", "der operative Gewinn": an adjective that says what the figure measures narrows nothing.</summary>
    private bool IsMeasuring(ClaimSite site, int adjective, int noun) =>
        site.Mention is NumericMention { Value: { Unit: not null, Dimension.Name: var dimension } }
        && (words.Relations.TryGet(site.Text.Lemma(adjective), dimension, out _)
            || (words.MeasurePhrases.Of(dimension).TryGetValue(site.Text.Lemma(noun), out var seconds) && seconds.Any(phrase => string.Equals(phrase.Second, site.Text.Lemma(adjective), StringComparison.Ordinal))));

    /// <summary>"niemand wurde schwer verletzt", "niemandem wird betriebsbedingt gekündigt": the adverb right before the full verb narrows who is counted; -1 where there is none.</summary>
    private int Adverbial(ClaimSite site)
    {
        if (site.Clause is not { MainVerb: > 0 } clause || !words.Roles.Contains(clause.Predicate))
            return -1;

        var before = clause.MainVerb - 1;
        return site.IsOwn(before) && site.Text.IsAdverbial(before) && !words.Roles.Contains(site.Text.Lemma(before)) && IsNarrowing(site.Text, before) ? before : -1;
    }

    /// <summary>"Schwerverletzte" are those of the "Verletzte" who were hurt badly: the first part of the compound narrows its role.</summary>
    private NamedSpan? Modifier(ReadText text, int noun)
    {
        var lemma = text.Lemma(noun);
        return words.Roles.TryGet(lemma, out var role) && Compounds.German.HeadOf(lemma) is var head && head.Length < lemma.Length
            && words.Roles.TryGet(head, out var general) && role == general && Compounds.German.Parts(lemma) is [var first, ..]
            ? new NamedSpan(text.Text.Tokens[noun].Span, first)
            : null;
    }

    private bool IsNarrowing(ReadText text, int adjective) =>
        text.FigureAt(adjective) is null && !words.NeutralAdjectives.Contains(text.Lemma(adjective)) && !words.Scopes.Contains(text.Lemma(adjective));

    /// <summary>"Atomwaffen- und Raketentests": the first part stands for what the last word of the row is.</summary>
    private static int WholeOf(ClaimSite site, int noun)
    {
        var whole = noun;
        while (site.Text.IsSuspended(noun) && whole + 1 < site.Sentence.Tokens.End && whole < noun + Reach && (site.Text.IsSuspended(whole) || !site.Text.IsNoun(whole)))
            whole++;
        return site.Text.IsNoun(whole) ? whole : noun;
    }

    private int ThroughNumberNoun(ClaimSite site)
    {
        var text = site.Text;
        if (site.Subject is { } subject && GovernedBy(text, subject.Head) is >= 0 and var counted)
            return counted;

        // "Die Zahl der Verletzten gab er mit 23 an": the number noun may be an object.
        for (var i = site.Anchor.Start - 1; i >= site.Range.Start; i--)
        {
            if (site.IsOwn(i) && words.NumberNouns.Contains(text.Lemma(i)))
                return GovernedBy(text, i);
        }

        return -1;
    }

    /// <summary>"Todesopfer" of "Zahl der Todesopfer" and "Zahl von Toten".</summary>
    private int GovernedBy(ReadText text, int noun)
    {
        if (!words.NumberNouns.Contains(text.Lemma(noun)))
            return -1;

        var sentence = text.Text.Sentences[text.Text.SentenceOf(noun)];
        for (var i = noun + 1; i < sentence.Tokens.End && i < noun + 6; i++)
        {
            if (text.IsNoun(i))
                return i;
            if (text.Pos(i) is not (PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Adposition or PartOfSpeech.Other))
                break;
        }

        return -1;
    }
}

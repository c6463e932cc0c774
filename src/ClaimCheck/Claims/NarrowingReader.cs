using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims;

/// <summary>Reads what says which one of its kind a thing is: "der ältere Bruder", "die Preise für Sparkarten", "der zweite Zug".</summary>
internal sealed class NarrowingReader(ClaimWords words)
{
    private const string Indefinite = "indefinite";

    /// <summary>The adjectives and ordinals before a noun, the noun in the genitive and the one behind a preposition after it.</summary>
    public ImmutableArray<NamedSpan> Of(ClaimContext context, int noun)
    {
        var text = context.Text;
        if (noun < 0 || text.Analysis.PhraseOf(noun) is not (>= 0 and var index))
            return [];

        var phrase = text.Analysis.Phrases[index];
        var found = ImmutableArray.CreateBuilder<NamedSpan>();
        for (var i = phrase.Tokens.Start; i < noun; i++)
        {
            if (text.Pos(i) == PartOfSpeech.Adjective && !words.NeutralAdjectives.Contains(text.Lemma(i)) && text.FigureAt(i) is null or { Type: MentionType.Ordinal })
                found.Add(context.Named(i));
        }

        if (phrase.Attribute >= 0)
            found.Add(context.Named(text.Analysis.Phrases[phrase.Attribute].Head));
        if (index + 1 < text.Analysis.Phrases.Length && text.Analysis.Phrases[index + 1] is var next && next.Preposition == phrase.Tokens.End && text.IsNoun(next.Head) && text.FigureAt(next.Head) is null)
            found.Add(context.Named(next.Head));
        return found.ToImmutable();
    }

    /// <summary>"Unter den Frauen liegt der Anteil bei 52 Prozent": the group that a share is told of, where it stands away from the figure.</summary>
    public ImmutableArray<NamedSpan> OfGroup(ClaimContext context, ClaimSite site)
    {
        var text = site.Text;
        for (var i = site.Range.Start; i + 1 < site.Range.End; i++)
        {
            if (!site.IsOwn(i) || text.Pos(i) != PartOfSpeech.Adposition || !words.GroupPrepositions.Contains(text.Lemma(i)) || text.Pos(i + 1) != PartOfSpeech.Determiner)
                continue;
            if (text.Analysis.PhraseAt(i + 1) is not { } phrase || !text.IsNoun(phrase.Head) || phrase.Tokens.Overlaps(site.Anchor))
                continue;
            var features = text.FeaturesOf(phrase.Head) | text.FeaturesOf(i + 1);
            if (features.HasFlag(Features.Plural) && !text.FeaturesOf(i + 1).HasFlag(Features.Singular) && IsOfPeople(text, phrase.Head))
                return [context.Named(phrase.Head)];
        }

        return [];
    }

    private bool IsOfPeople(ReadText text, int noun) =>
        words.PersonNouns.Contains(text.Lemma(noun)) || words.KindRoles.Contains(text.Lemma(noun)) || words.Roles.Contains(text.Lemma(noun));

    /// <summary>"Wer überhaupt Bücher liest, schafft 9,4 Titel": a free relative clause as the subject narrows whose figure it is.</summary>
    public static ImmutableArray<NamedSpan> OfWhoever(ClaimSite site)
    {
        var text = site.Text;
        if (site.Clause is not { Type: ClauseType.Main } main || site.Subject is not null || text.ClauseAt(main.Tokens.Start) is not (>= 0 and var first) || first == site.ClauseIndex)
            return [];

        return text.Analysis.Clauses[first] is { MainVerb: >= 0, Predicate.Length: > 0 } free && text.Pos(free.MainVerb) != PartOfSpeech.Auxiliary && free.Parent == site.ClauseIndex && text.IsQuestionPronoun(free.Tokens.Start)
            ? [new NamedSpan(text.Text.Tokens[free.MainVerb].Span, free.Predicate)]
            : [];
    }

    /// <summary>"Ein Skifahrer wurde nicht gefunden": of another one it may be so.</summary>
    public bool IsIndefinite(ReadText text, int noun) =>
        noun >= 0 && text.Analysis.PhraseAt(noun) is { } phrase && words.AssertionWords.TryGet(text.Lemma(phrase.Tokens.Start), out var use) && use == Indefinite;
}

using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Finds the happening that a length of time is the length of.</summary>
internal sealed class LastingReader(ClaimWords words)
{
    /// <summary>The relation of the time between two happenings, which is the length of none.</summary>
    public const string Interval = "interval";

    private const string Behind = "behind";
    private const string BeforeOnly = "before";

    /// <summary>
    /// "Die Sperrung dauerte sechs Stunden", "Gesperrt blieb der Fluss sechs Stunden", "sechs Stunden lang wurde verhandelt":
    /// the word that names the happening (-1 where none does) and the relation it stands for.
    /// </summary>
    public (int Word, string Relation) Of(ClaimSite site)
    {
        if (site.Clause is not { Predicate.Length: > 0 } clause || IsFrom(site))
            return (-1, string.Empty);
        if (words.LastingVerbs.Contains(clause.Predicate))
            return site.Subject is { } subject && site.Text.IsNoun(subject.Head) ? (subject.Head, RelationOf(site.Text.Lemma(subject.Head)) ?? Dimension.Duration.Name) : (-1, string.Empty);
        if (RelationOf(clause.Predicate) is { } told && clause.MainVerb >= 0)
            return (clause.MainVerb, told);

        return Predicative(site);
    }

    /// <summary>"Nach drei Stunden fuhr der Zug weiter": a time from which on something happens is not how long it takes.</summary>
    public bool IsFrom(ClaimSite site)
    {
        var preposition = site.Text.Pos(site.Anchor.Start) == PartOfSpeech.Adposition ? site.Anchor.Start : site.Phrase?.Preposition ?? -1;
        return preposition >= 0 && words.IntervalWords.TryGet(site.Text.Lemma(preposition), out var use) && use != Behind;
    }

    /// <summary>"drei Tage nach der Kollision", "zwei Stunden später": the time between two happenings.</summary>
    public bool IsInterval(ClaimSite site) =>
        !(site.Clause is { } clause && words.LastingVerbs.Contains(clause.Predicate))
        && site.Anchor.End < site.Sentence.Tokens.End && words.IntervalWords.TryGet(site.Text.Lemma(site.Anchor.End), out var use) && use != BeforeOnly;

    /// <summary>"blieb sechs Stunden gesperrt", "war zwei Tage geschlossen": a participle that no noun follows tells the state.</summary>
    private (int Word, string Relation) Predicative(ClaimSite site)
    {
        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (site.IsOwn(i) && site.Text.Pos(i) is PartOfSpeech.Adjective or PartOfSpeech.Verb && !IsAttributive(site.Text, i) && RelationOf(site.Text.Lemma(i)) is { } relation)
                return (i, relation);
        }

        return (-1, string.Empty);
    }

    private static bool IsAttributive(ReadText text, int token) =>
        text.Analysis.PhraseOf(token) is >= 0 and var phrase && text.Analysis.Phrases[phrase].Head > token;

    /// <summary>What the word names besides a length of time as such.</summary>
    private string? RelationOf(string lemma) =>
        words.Relations.TryGet(lemma, Dimension.Duration.Name, out var relation) && relation != Dimension.Duration.Name ? relation : HeadRelationOf(lemma);

    /// <summary>"Vollsperrung" as "Sperrung".</summary>
    private string? HeadRelationOf(string lemma) =>
        char.IsUpper(lemma, 0) && Analysis.Words.Compounds.German.HeadOf(lemma) is var head && head.Length < lemma.Length ? RelationOf(head) : null;
}

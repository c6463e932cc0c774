using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Finds the word that names what a figure measures, and the relation it stands for.</summary>
internal sealed class MeasureReader(ClaimWords words)
{
    /// <summary>What a disaster or a crime costs those it befalls.</summary>
    public const string Damage = "damage";

    private const int Reach = 5;

    // Letters of the parts of a compound: "Geldumsatz", but no "Preis" in a word of six letters.
    private const int ShortestModifier = 3;
    private const int ShortestHead = 4;

    // Tokens between a measure and the clause that takes it up by a pronoun.
    private const int ResumingReach = 40;

    private readonly LastingReader lasting = new(words);
    private readonly MeasurePhraseReader phrases = new(words);

    /// <summary>The index of the naming word (-1 where none was found) and the relation (empty where no word names one).</summary>
    public (int Word, string Relation) Of(ClaimSite site, string dimension)
    {
        var after = After(site);
        string? repeated = null;
        if (after >= 0 && Names(site.Text.Lemma(after), dimension, out var relation))
        {
            // "Neun Kilometer lang war die Schlange": an adjective that only repeats the dimension leaves it to the subject.
            if (relation != dimension)
                return Owner(site, after, dimension) is (>= 0, _) owner ? owner : (after, relation);
            repeated = relation;
        }

        // "Die Lücke im Etat schrumpfte auf 17 Milliarden": the subject of a verb of level names the measure.
        var isDuration = dimension == Dimension.Duration.Name;
        var before = Before(site, dimension);
        var subject = IsLevel(site) && site.Subject is { } phrase && site.Text.IsNoun(phrase.Head) ? phrase.Head : -1;
        if (subject >= 0 && !(isDuration && before >= 0 && IsAttribute(site)) && Names(site.Text.Lemma(subject), dimension, out relation))
            return (subject, phrases.Narrowed(site, subject, dimension, relation));

        // "sechs Stunden lang verhandelt", "blieb sechs Stunden gesperrt": a length of time is that of what happens.
        var happening = isDuration && !(before >= 0 && IsAttribute(site)) ? lasting.Of(site) : (-1, string.Empty);
        if (repeated is not null)
            return happening.Item1 >= 0 ? happening : phrases.Of(site, dimension) is (>= 0, _) named ? named : (after, repeated);

        // "auf einer Fläche von 4,3 Quadratkilometern brennt es": the noun may only repeat the dimension.
        var governing = before >= 0 && Names(site.Text.Lemma(before), dimension, out relation) ? relation : null;
        if (governing is not null && governing != dimension)
            return (before, phrases.Narrowed(site, before, dimension, governing));
        if (phrases.Of(site, dimension) is (>= 0, _) phrased)
            return phrased;
        if (happening.Item1 >= 0)
            return happening;

        if (subject >= 0)
            return governing is not null && IsAttribute(site) ? (before, governing) : (subject, Qualifying(site, dimension));

        if (dimension == Dimension.Money.Name && DisasterOf(site) is >= 0 and var disaster)
            return (disaster, Damage);

        var (nearest, found) = Nearest(site, dimension);
        if (governing is not null && (nearest < 0 || found == dimension))
            return (before, governing);
        if (nearest >= 0)
            return (site.Text.IsNoun(nearest) ? nearest : FirstOf(before, subject), found);
        if (site.Subject is { } about && words.Relations.TryGet(site.Text.Lemma(about.Head), dimension, out relation))
            return (about.Head, relation);

        if (Resumed(site, dimension) is (>= 0, _) resumed)
            return resumed;

        return (FirstOf(before, subject, after >= 0 && site.Text.IsNoun(after) ? after : -1), string.Empty);
    }

    /// <summary>"zehn Meter hohe Wellen", "stürzte zehn Meter tief": an adjective of length leaves it to the noun that it describes and to the verb.</summary>
    private (int Word, string Relation) Owner(ClaimSite site, int adjective, string dimension)
    {
        if (dimension != Dimension.Length.Name || site.Text.IsNoun(adjective))
            return (-1, string.Empty);

        var head = site.Text.Analysis.PhraseOf(adjective) is >= 0 and var phrase ? site.Text.Analysis.Phrases[phrase].Head : -1;
        if (head > adjective && Names(site.Text.Lemma(head), dimension, out var relation) && relation != dimension)
            return (head, relation);
        return site.Clause is { MainVerb: >= 0 } clause && head <= adjective && words.Relations.TryGet(clause.Predicate, dimension, out relation)
            ? (clause.MainVerb, relation)
            : (-1, string.Empty);
    }

    /// <summary>Whether a word or the last part of a compound names a relation: "Reiseflughöhe" is a height as "Höhe" is.</summary>
    private bool Names(string lemma, string dimension, out string relation)
    {
        if (words.Relations.TryGet(lemma, dimension, out relation))
            return true;

        for (var start = ShortestModifier; start <= lemma.Length - ShortestHead && char.IsUpper(lemma, 0); start++)
        {
            if (words.Relations.TryGet(char.ToUpperInvariant(lemma[start]) + lemma[(start + 1)..], dimension, out relation))
                return true;
        }

        return false;
    }

    /// <summary>"Über die Stärke gibt es Streit: Die Warte bezifferte sie auf 6,1": the pronoun takes up the measure named before.</summary>
    private (int Word, string Relation) Resumed(ClaimSite site, string dimension)
    {
        var text = site.Text;
        if (site.Clause is not { } clause || !words.EstimateVerbs.Contains(clause.Predicate) || !HasPronoun(site))
            return (-1, string.Empty);

        var start = text.Text.Sentences[Math.Max(0, site.SentenceIndex - 1)].Tokens.Start;
        for (var i = site.Range.Start - 1; i >= start && i >= site.Range.Start - ResumingReach; i--)
        {
            if (text.IsNoun(i) && words.Relations.TryGet(text.Lemma(i), dimension, out var relation))
                return (i, relation);
        }

        return (-1, string.Empty);
    }

    /// <summary>"Der Versicherer setzt für das Feuer 19 Millionen an": who puts a sum on a disaster gives its damage; -1 where nobody does.</summary>
    private int DisasterOf(ClaimSite site)
    {
        if (site.Clause is not { } clause || !words.EstimateVerbs.Contains(clause.Predicate))
            return -1;

        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (site.IsOwn(i) && site.Text.IsNoun(i) && words.Disasters.Contains(site.Text.Lemma(i)) && site.Text.Analysis.PhraseAt(i) is { Preposition: >= 0 })
                return i;
        }

        return -1;
    }

    private static bool HasPronoun(ClaimSite site)
    {
        for (var i = site.Range.Start; i < site.Range.End; i++)
        {
            if (site.IsOwn(i) && site.Text.Pos(i) == PartOfSpeech.Pronoun)
                return true;
        }

        return false;
    }

    private static int FirstOf(params ReadOnlySpan<int> words)
    {
        foreach (var word in words)
        {
            if (word >= 0)
                return word;
        }

        return -1;
    }

    /// <summary>"12,6 Parsec von uns entfernt", "650 Kilometer weit": the adjective or adverb of the clause behind the figure that names a relation.</summary>
    private string Qualifying(ClaimSite site, string dimension)
    {
        for (var i = site.Anchor.End; i < site.Range.End && site.Text.FigureAt(i) is null; i++)
        {
            if (site.IsOwn(i) && !site.Text.IsNoun(i) && words.Relations.TryGet(site.Text.Lemma(i), dimension, out var relation))
                return relation;
        }

        return string.Empty;
    }

    /// <summary>"eine Höhe von 36.000 Fuß": the figure is an attribute of the noun before it, whatever the verb says of the subject.</summary>
    private bool IsAttribute(ClaimSite site)
    {
        var text = site.Text;
        var before = text.Pos(site.Anchor.Start) == PartOfSpeech.Adposition ? site.Anchor.Start : site.Previous;
        return before >= 0 && (words.PartitivePrepositions.Contains(text.Lemma(before)) || text.Sign(before) is ':' or '(');
    }

    /// <summary>The noun or adjective right behind the figure: "in 35 Kilometern Tiefe", "1.900 Kilogramm schwer".</summary>
    private static int After(ClaimSite site)
    {
        var next = site.Next;
        if (next < 0)
            return -1;

        return site.Text.Pos(next) is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Adverb && site.Text.FigureAt(next) is null ? next : -1;
    }

    /// <summary>The noun that governs the figure: "Umsatz von", "Schaden in Höhe von", "Miete:".</summary>
    private int Before(ClaimSite site, string dimension)
    {
        var text = site.Text;
        var isHeightOf = false;
        for (var i = site.Anchor.Start - 1; i >= site.Range.Start && i >= site.Anchor.Start - Reach; i--)
        {
            if (text.Pos(i) is PartOfSpeech.Adposition or PartOfSpeech.Adverb or PartOfSpeech.Determiner or PartOfSpeech.Adjective || text.Sign(i) is ':' or '(')
                continue;
            if (text.Pos(i) != PartOfSpeech.Noun)
                break;

            // "Schaden in Höhe von 3 Millionen" names the Schaden, "eine Höhe von 36.000 Fuß" the Höhe itself.
            if (!words.TransparentNouns.Contains(text.Lemma(i)) || words.Relations.TryGet(text.Lemma(i), dimension, out _))
                return text.FigureAt(i) is null && IsGoverning(site, i) ? i : -1;
            isHeightOf = true;
        }

        return isHeightOf ? Object(site, dimension) : -1;
    }

    /// <summary>"Neue Schulden will das Land in Höhe von 480 Millionen aufnehmen": the noun stands away from "in Höhe von", as an object or subject.</summary>
    private int Object(ClaimSite site, string dimension)
    {
        foreach (var index in (ReadOnlySpan<int>)[site.Clause?.DirectObject ?? -1, site.Clause?.Subject ?? -1])
        {
            if (index >= 0 && site.Text.Analysis.Phrases[index].Head is var head && site.Text.FigureAt(head) is null && words.Relations.TryGet(site.Text.Lemma(head), dimension, out _))
                return head;
        }

        return -1;
    }

    /// <summary>Only a preposition, colon or bracket joins a noun to the figure behind it.</summary>
    private static bool IsGoverning(ClaimSite site, int noun)
    {
        for (var i = noun + 1; i < site.Anchor.Start; i++)
        {
            if (site.Text.Pos(i) == PartOfSpeech.Adposition || site.Text.Sign(i) is ':' or '(')
                return true;
        }

        // "um mehr als": the preposition may belong to the figure itself.
        return site.Text.Pos(site.Anchor.Start) == PartOfSpeech.Adposition;
    }

    private bool IsLevel(ClaimSite site) => site.Clause is { } clause && words.LevelVerbs.Contains(clause.Predicate) && !words.EstimateVerbs.Contains(clause.Predicate);

    /// <summary>"fehlen 2.500 Liter, ein Bruchteil der 40.000 Liter": a genitive belongs to its noun, not to the verb.</summary>
    private static bool IsOfNoun(ClaimSite site) =>
        site.Phrase is { } phrase && phrase.Tokens.Start is > 0 and var start && site.Text.IsNoun(start - 1)
        && site.Text.Pos(start) == PartOfSpeech.Determiner && site.Text.FeaturesOf(start).HasFlag(Features.Genitive);

    /// <summary>The nearest word of the clause that names a relation of this dimension.</summary>
    private (int Word, string Relation) Nearest(ClaimSite site, string dimension)
    {
        var text = site.Text;
        if (IsOfNoun(site) || (dimension == Dimension.Duration.Name && lasting.IsFrom(site)))
            return (-1, string.Empty);
        if (site.Clause is { Predicate.Length: > 0 } clause && words.Relations.TryGet(clause.Predicate, dimension, out var relation))
            return (clause.MainVerb, relation);

        var reach = Math.Max(site.Anchor.Start - site.Range.Start, site.Range.End - site.Anchor.End);
        for (var distance = 1; distance <= reach; distance++)
        {
            foreach (var i in (ReadOnlySpan<int>)[site.Anchor.End - 1 + distance, site.Anchor.Start - distance])
            {
                if (site.IsOwn(i) && text.FigureAt(i) is null && words.Relations.TryGet(text.Lemma(i), dimension, out relation) && !IsOfOtherFigure(site, i))
                    return (i, relation);
            }
        }

        return (-1, string.Empty);
    }

    /// <summary>"verdiente bei einem Umsatz von 5 Milliarden 300 Millionen": a noun that governs another figure names that one.</summary>
    private bool IsOfOtherFigure(ClaimSite site, int noun)
    {
        var text = site.Text;
        if (!text.IsNoun(noun) || noun + 2 >= site.Range.End || !words.PartitivePrepositions.Contains(text.Lemma(noun + 1)))
            return false;

        var figure = text.FigureAt(noun + 2) ?? text.FigureAt(noun + 1);
        return figure is Mentions.NumericMention && !ReferenceEquals(figure, site.Mention);
    }
}

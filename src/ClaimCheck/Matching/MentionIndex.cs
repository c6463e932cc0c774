using ClaimCheck.Analysis;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;
using NodaTime;

namespace ClaimCheck.Matching;

/// <summary>The mentions of an article by position and by sentence, looked up without reading them all again for each claim.</summary>
internal sealed class MentionIndex
{
    // No sentence of news names more; a list of 100,000 names in one sentence does.
    private const int MaximumNames = 100;

    private const int OpeningTokens = 2;

    // What has come together in so many days is told as a tally.
    private const int TallyDays = 28;

    private readonly Article article;
    private readonly ClaimWords words;
    private readonly int[] figures;
    private readonly int[] numbers;
    private readonly EntityMention[] entities;
    private readonly HashSet<string>?[] names;
    private readonly bool?[] cues;
    private readonly Lazy<HashSet<string>> times;
    private readonly Lazy<HashSet<string>> named;
    private readonly Lazy<HashSet<string>> nameParts;
    private readonly Lazy<HashSet<int>> pastClauses;

    public MentionIndex(Article article, ClaimWords words)
    {
        this.article = article;
        this.words = words;
        numbers = [.. Enumerable.Range(0, article.Mentions.Length).Where(number => article.Mentions[number] is not EntityMention)];
        figures = [.. numbers.Select(number => article.Mentions[number].Span.Start)];
        entities = [.. article.Mentions.OfType<EntityMention>()];
        names = new HashSet<string>?[article.Text.Sentences.Length];
        cues = new bool?[article.Text.Sentences.Length];
        pastClauses = new(() => article.Mentions.Where(mention => mention is TemporalMention { Timex.Value: Timex.PastReference })
            .Select(mention => article.Analysis.ClauseOf(mention.Tokens.Start)).Where(clause => clause >= 0).ToHashSet());
        named = new(() => entities.Select(entity => entity.Canonical).ToHashSet(StringComparer.Ordinal));
        nameParts = new(() => named.Value.SelectMany(name => name.Split(' ')).ToHashSet(StringComparer.Ordinal));
        times = new(() => article.Mentions.OfType<TemporalMention>().Where(mention => mention.Bound is TemporalBound.None).Select(mention => mention.Timex.Value).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>How many numbers and times begin in <paramref name="span"/>.</summary>
    public int FiguresIn(TextSpan span) => Math.Max(0, FirstFigure(span.End) - FirstFigure(span.Start));

    /// <summary>Whether the sentence of a figure tells before it since when all of them are counted, weeks before the report.</summary>
    public bool IsTally(Mention figure, LocalDateTime? published)
    {
        var sentence = article.Text.Sentences[article.Text.SentenceOf(figure.Tokens.Start)].Span.Start;
        for (var i = FirstFigure(figure.Span.Start) - 1; i >= 0 && figures[i] >= sentence; i--)
        {
            if (article.Mentions[numbers[i]] is TemporalMention { Bound: TemporalBound.Since, Timex.From: { } from }
                && published is { } day && Period.Between(from.Date, day.Date, PeriodUnits.Days).Days >= TallyDays)
                return true;
        }

        return false;
    }

    /// <summary>Until when the clause of a figure says it was counted; <see langword="null"/> where it does not.</summary>
    public LocalDateTime? CountedUntil(Mention figure)
    {
        var clause = article.Analysis.ClauseOf(figure.Tokens.Start);
        if (clause < 0)
            return null;

        var span = article.Text.Sentences[article.Text.SentenceOf(figure.Tokens.Start)].Span;
        for (var i = FirstFigure(span.Start); i < figures.Length && figures[i] < span.End; i++)
        {
            if (article.Mentions[numbers[i]] is TemporalMention { Bound: TemporalBound.Until, Timex.To: { } to } time && article.Analysis.ClauseOf(time.Tokens.Start) == clause)
                return to;
        }

        return null;
    }

    /// <summary>Whether an entity of this canonical name stands at <paramref name="subject"/>.</summary>
    public bool IsNamed(NamedSpan subject)
    {
        for (var i = FirstEntity(subject.Span.End) - 1; i >= 0 && entities[i].Span.End > subject.Span.Start; i--)
        {
            if (entities[i].Span.Overlaps(subject.Span) && string.Equals(entities[i].Canonical, subject.Canonical, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether a named entity covers a position.</summary>
    public bool IsNameAt(int position) =>
        FirstEntity(position + 1) is > 0 and var next && entities[next - 1] is { Form: EntityForm.Name } entity && entity.Span.Contains(position);

    /// <summary>The named entity that covers a position.</summary>
    public EntityMention? NameAt(int position) =>
        FirstEntity(position + 1) is > 0 and var next && entities[next - 1] is { Form: EntityForm.Name or EntityForm.ShortName } entity && entity.Span.Contains(position) ? entity : null;

    /// <summary>What kind of entity a name is; <see langword="null"/> where none of this name stands there.</summary>
    public EntityType? TypeOf(NamedSpan name)
    {
        for (var i = FirstEntity(name.Span.End) - 1; i >= 0 && entities[i].Span.End > name.Span.Start; i--)
        {
            if (entities[i].Form is EntityForm.Name or EntityForm.ShortName && string.Equals(entities[i].Canonical, name.Canonical, StringComparison.Ordinal))
                return entities[i].EntityType;
        }

        return null;
    }

    /// <summary>Whether an entity of the article has this name or its last part: "Krauß" of "Jelena Krauß".</summary>
    public bool NamesLike(string canonical)
    {
        var last = LastPart(canonical);
        return named.Value.Any(name => string.Equals(LastPart(name), last, StringComparison.Ordinal));
    }

    /// <summary>Whether an entity of the article is called by a part of a name: "Kim" and "Kim Jong-un".</summary>
    public bool SharesPartOf(string canonical)
    {
        if (named.Value.Contains(canonical))
            return true;

        foreach (var part in canonical.Split(' '))
        {
            // "van" and "von" are parts of many names.
            if (part.Length > 0 && char.IsUpper(part[0]) && nameParts.Value.Contains(part))
                return true;
        }

        return false;
    }

    private static string LastPart(string name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>Whether the article tells of a time of this TIMEX3 value; "seit 1967" only counts from it.</summary>
    public bool NamesTime(string value) => times.Value.Contains(value);

    /// <summary>The only person named in the nearest sentence that names any, at most so many sentences back; <see langword="null"/> where several are.</summary>
    public string? OnlyPersonBefore(int sentence, int position, int reach)
    {
        var sentences = article.Text.Sentences;
        for (var i = sentence; i >= Math.Max(0, sentence - reach); i--)
        {
            var span = new TextSpan(sentences[i].Span.Start, Math.Min(sentences[i].Span.End, position));
            if (HasPerson(span))
                return PersonIn(span);
        }

        return null;
    }

    /// <summary>The one person named in a span; <see langword="null"/> where none or several are.</summary>
    public string? PersonIn(TextSpan span)
    {
        string? found = null;
        for (var i = FirstEntity(span.Start); i < entities.Length && entities[i].Span.End <= span.End; i++)
        {
            if (entities[i] is not { EntityType: EntityType.Person, Form: EntityForm.Name } person)
                continue;
            if (found is not null && !string.Equals(found, person.Canonical, StringComparison.Ordinal))
                return null;
            found = person.Canonical;
        }

        return found;
    }

    /// <summary>The canonical names of the entities of a sentence.</summary>
    public IReadOnlySet<string> NamesIn(int sentence) => names[sentence] ??= NamesWithin(article.Text.Sentences[sentence].Span);

    /// <summary>Whether a sentence says that something reported before was wrong.</summary>
    public bool HasCorrectionCue(int sentence) => cues[sentence] ??= HasCue(article.Text.Sentences[sentence].Tokens);

    /// <summary>The place named last before a sentence that opens by pointing to one; <see langword="null"/> where it does not.</summary>
    public string? PointedPlace(int sentence) =>
        sentence > 0 && OpensPointing(article.Text.Sentences[sentence].Tokens) ? LastPlaceIn(sentence - 1) : null;

    /// <summary>Whether a figure is what a change started from: "von 690 auf 795 Punkte"; what a coming change starts from is so now.</summary>
    public bool IsOrigin(Claim claim)
    {
        if (claim.Mention is not NumericMention { Tokens: var tokens } || tokens.Start == 0 || tokens.End + 1 >= article.Analysis.Tokens.Length)
            return false;

        var before = article.Analysis.Tokens[tokens.Start - 1];
        var after = article.Analysis.Tokens[tokens.End];
        return words.PartitivePrepositions.Contains(before.Lemma) && after.Pos == PartOfSpeech.Adposition && !IsComing(tokens.Start)
            && FiguresIn(article.Text.Tokens[tokens.End + 1].Span) > 0;
    }

    /// <summary>"vermisst wird niemand mehr": nobody any longer, whoever there was.</summary>
    public bool IsNoMore(Claim claim) =>
        claim is { Kind: ClaimKind.Count, Mention: null, Value.High: 0 } && article.Text.TokenAt(claim.Span.Start) + 1 is var next
        && next < article.Analysis.Tokens.Length && words.NoMoreWords.Contains(article.Analysis.Tokens[next].Lemma);

    /// <summary>"ruhte damals am 1. Februar die Arbeit": a time that stands by one that only points to the past.</summary>
    public bool IsByPastReference(Claim claim) =>
        claim.Mention is { Tokens.Start: var token } && pastClauses.Value.Contains(article.Analysis.ClauseOf(token));

    /// <summary>Whether a clause that is not the first of its sentence opens by pointing to what was told before, or a change is said to be that of such a place.</summary>
    public bool IsPointing(Claim claim) =>
        claim.Mention is NumericMention { Tokens: var tokens } && article.Analysis.ClauseOf(tokens.Start) is >= 0 and var clause
        && (OpensByPointing(article.Analysis.Clauses[clause].Tokens.Start) || (claim.Kind == ClaimKind.Change && HoldsPointer(clause)));

    private bool OpensByPointing(int start) =>
        start > article.Text.Sentences[article.Text.SentenceOf(start)].Tokens.Start && words.ClausePointers.Contains(article.Analysis.Tokens[start].Lemma);

    /// <summary>"Dafür zogen dort die Bestellungen um sieben Prozent an"</summary>
    private bool HoldsPointer(int clause)
    {
        var range = article.Analysis.Clauses[clause].Tokens;
        for (var i = range.Start; i < range.End; i++)
        {
            if (words.PointingAdverbs.Contains(article.Analysis.Tokens[i].Lemma) && article.Analysis.ClauseOf(i) == clause)
                return true;
        }

        return false;
    }

    private bool IsComing(int token) =>
        article.Analysis.ClauseOf(token) is >= 0 and var index && article.Analysis.Clauses[index] is var clause
        && (clause.Modal.Length > 0 || clause.Features.HasFlag(Features.Future)) && !clause.Features.HasFlag(Features.Perfect);

    /// <summary>Whether an entity of the article has this canonical name.</summary>
    public bool Names(string canonical) => named.Value.Contains(canonical);

    private bool HasPerson(TextSpan span)
    {
        for (var i = FirstEntity(span.Start); i < entities.Length && entities[i].Span.End <= span.End; i++)
        {
            if (entities[i] is { EntityType: EntityType.Person, Form: EntityForm.Name })
                return true;
        }

        return false;
    }

    private bool OpensPointing(TokenRange tokens)
    {
        for (var i = tokens.Start; i < Math.Min(tokens.Start + OpeningTokens, tokens.End); i++)
        {
            if (words.PointingAdverbs.Contains(article.Analysis.Tokens[i].Lemma))
                return true;
        }

        return false;
    }

    private string? LastPlaceIn(int sentence)
    {
        var span = article.Text.Sentences[sentence].Span;
        for (var i = FirstEntity(span.End) - 1; i >= 0 && entities[i].Span.Start >= span.Start; i--)
        {
            if (entities[i].EntityType == EntityType.Place)
                return entities[i].Canonical;
        }

        return null;
    }

    private HashSet<string> NamesWithin(TextSpan span)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = FirstEntity(span.Start); i < entities.Length && entities[i].Span.Start < span.End && found.Count < MaximumNames; i++)
        {
            if (span.Contains(entities[i].Span))
                found.Add(entities[i].Canonical);
        }

        return found;
    }

    private bool HasCue(TokenRange tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (words.Corrections.Contains(article.Analysis.Tokens[i].Lemma))
                return true;
        }

        return false;
    }

    private int FirstFigure(int position)
    {
        int low = 0, high = figures.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (figures[middle] < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private int FirstEntity(int position)
    {
        int low = 0, high = entities.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (entities[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

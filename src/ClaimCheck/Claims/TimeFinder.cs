using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;
using NodaTime;
using NodaTime.Text;

namespace ClaimCheck.Claims;

/// <summary>Finds when a claim holds: the time in its clause, else in its sentence, else the one its paragraph is told in.</summary>
internal sealed class TimeFinder
{
    // The length of a TIMEX3 year and month.
    private const int YearLength = 4;
    private const int MonthLength = 7;

    private const string Month = "mo";
    private static readonly LocalDatePattern MonthOf = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM");
    private const int MonthsOfYear = 12;

    // Tokens between "als" or "wie" and the time of what is compared with.
    private const int ComparisonReach = 6;

    // Tokens between the noun of a subject and the time that belongs to it.
    private const int SubjectReach = 4;

    private readonly ClaimWords words;
    private readonly ReadText text;
    private readonly Timex?[] frames;

    public TimeFinder(ClaimWords words, ReadText text)
    {
        this.words = words;
        this.text = text;
        frames = Frames();
    }

    /// <summary>The time of the event that the figure at <paramref name="site"/> belongs to.</summary>
    public Timex? Of(ClaimSite site)
    {
        if (OfClauseBehind(site) is { } named)
            return named;

        var statement = AttributionFinder.StatementAt(text, site.Mention?.Span ?? text.SpanOf(site.Anchor));
        TemporalMention? inClause = null, inSentence = null;
        Timex? past = null;
        for (var i = site.Surroundings.Start; i < site.Surroundings.End; i++)
        {
            if (text.FigureAt(i) is not TemporalMention time || ReferenceEquals(time, site.Mention))
                continue;
            if (site.IsOwn(i) && IsUndatedPast(time))
                past = time.Timex;
            if (FirstMonths(time) is { } months)
                time = months;
            if (!IsPoint(time) || (IsOfNoun(time) && !IsOfSubject(site, time)) || IsCompared(time))
                continue;

            // "…, teilte das Unternehmen am Mittwoch mit": the time of saying so is not the time of what is said.
            if (statement is not null && !statement.Covers(time.Span))
                continue;
            if (inClause is not null && IsOfNextFigure(site, time))
                continue;
            if (site.IsOwn(i))
                inClause = Nearer(site, inClause, time);
            else if (!IsOfOther(site, i))
                inSentence = Nearer(site, inSentence, time);
        }

        // "Das Grab ist 4.000 Jahre alt. Das Gold wiegt 120 Gramm.": what is told in the present is so now.
        return (inClause ?? inSentence)?.Timex ?? (site.Clause is { Tense: Tense.Present or Tense.Future } ? null : frames[site.SentenceIndex]) ?? past;
    }

    /// <summary>"der größte Einsatz seit 2019, als 600 Polizisten ausrückten": the clause tells of the time right before it.</summary>
    private Timex? OfClauseBehind(ClaimSite site)
    {
        if (site.Clause is not { Type: not ClauseType.Main, Tense: Tense.Preterite or Tense.Perfect or Tense.Pluperfect } clause || clause.Tokens.Start < 2)
            return null;
        var opening = text.Sign(clause.Tokens.Start) == ',' ? clause.Tokens.Start + 1 : clause.Tokens.Start;
        if (!text.IsComparison(opening) || text.Sign(opening - 1) != ',' || text.FigureAt(opening - 2) is not TemporalMention { Timex: { From: { } from } timex } time)
            return null;

        return time.Bound == TemporalBound.Since ? PointOf(timex, from) : timex;
    }

    /// <summary>"damals", but not "zuletzt", which tells the latest there is.</summary>
    private bool IsUndatedPast(TemporalMention time) =>
        string.Equals(time.Timex.Value, Timex.PastReference, StringComparison.Ordinal) && !words.RecentWords.Contains(time.Span.In(text.Content).ToLowerInvariant());

    /// <summary>The year, month or day that an open time counts from: 1967 of "seit 1967".</summary>
    private static Timex PointOf(Timex open, LocalDateTime from) => open with
    {
        To = open.Value.Length switch
        {
            YearLength => from.PlusYears(1),
            MonthLength => from.PlusMonths(1),
            _ => from.PlusDays(1),
        },
    };

    /// <summary>
    /// "der Rekord, der aus dem Jahr 2003 stammt", "…, vor zwei Jahren hatte man 700.000 gezahlt": a relative clause tells of
    /// its noun, and a main clause that follows of something else.
    /// </summary>
    private bool IsOfOther(ClaimSite site, int token)
    {
        var clause = text.ClauseAt(token);
        return clause >= 0 && clause != site.ClauseIndex && text.Analysis.Clauses[clause] is var other
            && ((other.Type == ClauseType.Relative && !other.Tokens.Contains(site.Anchor.Start))
                || (other.Type == ClauseType.Main && other.FiniteVerb >= 0 && other.Tokens.Start >= site.Anchor.End && site.Clause is { Type: ClauseType.Main, FiniteVerb: >= 0 }));
    }

    /// <summary>"seit dem Auftritt 1995", "der Rekord aus dem Jahr 2003": a time that belongs to a noun and not to what the clause tells.</summary>
    private bool IsOfNoun(TemporalMention time)
    {
        // "im Gebiet des heutigen Landes"
        if (time.Tokens.Count == 1 && text.Pos(time.Tokens.Start) == PartOfSpeech.Adjective && time.Tokens.End < text.Analysis.Tokens.Length && text.IsNoun(time.Tokens.End) && time.Type == MentionType.Date && IsGenitive(time.Tokens.End))
            return true;

        var before = NounBefore(time);
        if (before >= 0)
            return PrepositionOf(before) is >= 0 and var preposition && words.BackwardPrepositions.Contains(text.Lemma(preposition));

        before = time.Tokens.Start - 1;
        while (before > 0 && text.Pos(before) == PartOfSpeech.Determiner)
            before--;
        return before > 0 && words.BackwardPrepositions.TryGet(text.Lemma(before), out var isOrigin) && isOrigin && text.IsNoun(before - 1);
    }

    /// <summary>"Das Beben vom vergangenen September erreichte 7,1": what the clause tells of its subject is of the time of the subject.</summary>
    private static bool IsOfSubject(ClaimSite site, TemporalMention time)
    {
        // "Der Rekord aus dem Jahr 2003 wurde übertroffen": what is done to it is done now.
        if (site.Subject is not { } subject || subject.Tokens.Overlaps(site.Anchor) || !site.IsOwn(time.Tokens.Start) || site.Clause!.Features.HasFlag(Features.Passive))
            return false;

        return time.Tokens.Start > subject.Head && time.Tokens.Start - subject.Head <= SubjectReach && time.Bound == TemporalBound.None
            && site.Clause is { FiniteVerb: >= 0 and var verb } && time.Tokens.End <= verb;
    }

    private bool IsGenitive(int noun) => text.FeaturesOf(noun).HasFlag(Features.Genitive) && text.Analysis.PhraseAt(noun) is { Preposition: < 0 };

    /// <summary>"Seit Saisonbeginn im Oktober starben …": the time of a starting point, and not of what the clause tells.</summary>
    public bool IsOfStart(TemporalMention time) =>
        NounBefore(time) is >= 0 and var noun && PrepositionOf(noun) is >= 0 and var preposition
        && words.StartPrepositions.TryGet(text.Lemma(preposition), out var isStart) && isStart;

    /// <summary>The noun that a time stands behind, or -1.</summary>
    private int NounBefore(TemporalMention time)
    {
        var before = time.Tokens.Start - 1;
        if (before > 1 && text.Pos(before) == PartOfSpeech.Adposition && IsBeforeVerb(time))
            before--;
        return before > 0 && text.IsNoun(before) && text.FigureAt(before) is null ? before : -1;
    }

    private int PrepositionOf(int noun) =>
        text.Analysis.PhraseOf(noun) is >= 0 and var phrase ? text.Analysis.Phrases[phrase].Preposition : -1;

    /// <summary>Before the finite verb of a main clause stands one constituent: in "Seit Saisonbeginn im Oktober starben" the time belongs to the noun.</summary>
    private bool IsBeforeVerb(TemporalMention time) =>
        text.ClauseAt(time.Tokens.Start) is >= 0 and var clause && text.Analysis.Clauses[clause] is { Type: ClauseType.Main } main && main.FiniteVerb == time.Tokens.End;

    /// <summary>"31 Zentimeter mehr als beim Hochwasser von 1993": the time of what is compared with.</summary>
    private bool IsCompared(TemporalMention time)
    {
        var start = text.Text.Sentences[text.Text.SentenceOf(time.Tokens.Start)].Tokens.Start;
        for (var i = time.Tokens.Start - 1; i >= Math.Max(start, time.Tokens.Start - ComparisonReach); i--)
        {
            if (text.Pos(i) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Punctuation)
                return false;
            if (text.IsComparison(i))
                return true;
        }

        return false;
    }

    /// <summary>"In den ersten neun Monaten": the months from January on, of the last year of which so many are over; <see langword="null"/> for any other time.</summary>
    private TemporalMention? FirstMonths(TemporalMention time)
    {
        if (time is not { Type: MentionType.Duration, Length: { Unit.Code: Month, Printed: > 1 and < MonthsOfYear and var count } } || text.Text.Document.Published?.Earliest is not { } published)
            return null;
        var (first, behind) = (time.Tokens.Start - 1, time.Tokens.End);
        if (first < 1 || text.FigureAt(first) is not NumericMention { Type: MentionType.Ordinal, Value.Printed: 1 } || text.Pos(first - 1) is not (PartOfSpeech.Determiner or PartOfSpeech.Adposition)
            || IsOfWhatFollows(behind))
            return null;

        var start = new LocalDate(published.Year, 1, 1);
        if (start.PlusMonths((int)count) > published.Date)
            start = start.PlusYears(-1);
        var end = start.PlusMonths((int)count);
        var value = MonthOf.Format(start) + "/" + MonthOf.Format(end.PlusDays(-1));
        return time with { Type = MentionType.DateRange, Timex = new Timex(TimexType.Date, value, start.AtMidnight(), end.AtMidnight()) };
    }

    /// <summary>"In den ersten drei Monaten nach dem Start", "der Amtszeit": what stands behind says whose months they are, unless it is a figure.</summary>
    private bool IsOfWhatFollows(int token) =>
        token + 1 < text.Analysis.Tokens.Length && text.Pos(token) is PartOfSpeech.Adposition or PartOfSpeech.Determiner
        && text.FigureAt(token) is null && text.FigureAt(token + 1) is null;

    /// <summary>"2013 stand der Fluss bei 8,00 Metern, 2002 bei 8,68": a time behind a comma with a figure of its own right behind it.</summary>
    private bool IsOfNextFigure(ClaimSite site, TemporalMention time)
    {
        if (time.Tokens.Start <= site.Anchor.End || text.Sign(time.Tokens.Start - 1) is not (',' or ';'))
            return false;

        var next = time.Tokens.End;
        if (next < text.Analysis.Tokens.Length && text.Pos(next) == PartOfSpeech.Adposition)
            next++;
        return next < site.Surroundings.End && text.FigureAt(next) is NumericMention;
    }

    private static TemporalMention Nearer(ClaimSite site, TemporalMention? known, TemporalMention time) =>
        known is not null && Distance(site, known) <= Distance(site, time) ? known : time;

    private static int Distance(ClaimSite site, TemporalMention time) =>
        time.Tokens.Start >= site.Anchor.End ? time.Tokens.Start - site.Anchor.End : site.Anchor.Start - time.Tokens.End;

    private static bool IsPoint(TemporalMention time) =>
        time.Type is MentionType.Date or MentionType.Time or MentionType.DateRange or MentionType.TimeRange
        && time.Timex.From is not null && time.Bound is TemporalBound.None;

    /// <summary>"Helene Dorsch (1881-1943)", "der Bus, Baujahr 2019,", "seit Kyrill 2007": a year that only tells which one is meant.</summary>
    private bool IsOfThing(TemporalMention time)
    {
        var before = time.Tokens.Start - 1;
        if (before < 0)
            return false;
        if (text.Sign(before) == '(' || IsOfNoun(time))
            return true;

        return text.IsNoun(before) && before > 0 && text.Sign(before - 1) == ',';
    }

    /// <summary>
    /// Whether a main clause tells of the time as past: "Wo das Bild 2008 hing, weiß niemand" does not, and
    /// "2008 war das Land von 80 Millionen ausgegangen" only looks back for a moment.
    /// </summary>
    private bool IsTold(TemporalMention time)
    {
        if (text.ClauseAt(time.Tokens.Start) is not (>= 0 and var index))
            return true;

        var clause = text.Analysis.Clauses[index];
        return clause.FiniteVerb < 0 || clause is { Type: ClauseType.Main, Tense: Tense.Preterite or Tense.Perfect };
    }

    /// <summary>"2008 verwüstete ein Beben den Ort. 74 Menschen starben.": a past year holds on until the paragraph or another time ends it.</summary>
    private Timex?[] Frames()
    {
        var result = new Timex?[text.Text.Sentences.Length];
        var published = text.Text.Document.Published?.Earliest;
        Timex? frame = null, last = null;
        for (var s = 0; s < result.Length; s++)
        {
            var sentence = text.Text.Sentences[s];
            if (s > 0 && sentence.Paragraph != text.Text.Sentences[s - 1].Paragraph)
                frame = last = null;
            result[s] = frame;
            for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                if (text.FigureAt(i) is not TemporalMention time)
                    continue;

                // "Damals hatte der Norden ebenfalls zwei Raketen abgeschossen": the time told last.
                if (IsUndatedPast(time))
                    result[s] ??= last;
                if (time.Timex.From is not { } from || IsCompared(time))
                    continue;

                // "So heftig bebte es seit 1967 nicht; damals starben zwölf Menschen."
                if (!IsPoint(time))
                {
                    last = time.Bound is TemporalBound.None ? last : PointOf(time.Timex, from);
                    continue;
                }

                last = time.Timex;
                if (IsOfThing(time))
                    continue;
                frame = published is { } today && today.Year > from.Year && IsTold(time) ? time.Timex : null;
            }
        }

        return result;
    }
}

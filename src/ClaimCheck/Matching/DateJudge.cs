using ClaimCheck.Analysis;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares dates of one event. Dates are the largest kind of claim and rarely conflict: verb and subject must agree.</summary>
internal sealed class DateJudge(MatchingWords words, WordClasses classes)
{
    // A calendar of 100,000 days tells of many events.
    private const int MostDates = 100;

    private readonly DateEvidence evidence = new(words, classes);

    /// <summary>The result for two claims about when something happened; <see langword="null"/> where the events differ.</summary>
    public Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Mention is not TemporalMention one || b.Claim.Mention is not TemporalMention other || one.IsLocalTime != other.IsLocalTime)
            return null;

        var isSame = SameSentence.Holds(a, b);
        if (!AreBoundAlike(a, one, b, other) && !(isSame && AreStarts(one, other)))
            return null;
        if (!isSame && !IsOneEvent(a, b))
            return null;

        // "am Morgen" in two reports of two days: the same words are one date told twice, or two that nobody can tell apart.
        var state = IsOneWording(a, b) ? ValueState.Fits : isSame ? ValueComparer.AsPrinted(a.Claim, b.Claim) : TimePoints.Compare(a.Claim.Timex!, b.Claim.Timex!);
        if (state == ValueState.Fits && isSame && !SameSentence.IsExact(a, b) && !IsOneEvent(a, b))
            return null;
        if (state == ValueState.Fits)
            return new Judgement(Verdict.Agreement, "agreement", isSame ? SameSentence.ConfidenceOf(a, b) : Confidence.Good, []);
        if (state != ValueState.Apart || a.Claim.Relation != b.Claim.Relation || a.Claim.Polarity != b.Claim.Polarity)
            return null;
        if (isSame && !SameSentence.IsExact(a, b) && (IsGiven(a.Article, b) || IsGiven(b.Article, a) || IsSaid(a) || IsSaid(b)))
            return Judgement.NotComparable("event-unsure");
        if (isSame)
            return new Judgement(Verdict.Contradiction, "date", SameSentence.ConfidenceOf(a, b), []);
        if (!AreOfOneMood(a, b))
            return Judgement.NotComparable("planned-against-actual");

        if (CountApart(a, b))
            return Judgement.NotComparable("event-unsure");

        // Dates of one thing mostly tell of two events, unless each article knows only one of them; what is said is said again.
        return !IsSaid(a) && !IsSaid(b) && !IsShifted(a) && !IsShifted(b) && a.Article.IsSurelyOneEventWith(b.Article) && IsOnlyDate(a) && IsOnlyDate(b) ? Conflict(a, b) : Judgement.NotComparable("event-unsure");
    }

    /// <summary>"Seit Oktober starben 23 Menschen" and "in der vergangenen Woche fünf": things of one role or name, or shares, are other ones at other times.</summary>
    private static bool CountApart(ClaimProfile a, ClaimProfile b)
    {
        foreach (var one in a.Article.Index.InSentence(a.SentenceIndex).Take(MostDates))
        {
            if (one.Claim.Kind is not (ClaimKind.Count or ClaimKind.Percentage))
                continue;
            foreach (var other in b.Article.Index.InSentence(b.SentenceIndex).Take(MostDates))
            {
                if (other.Claim.Kind == one.Claim.Kind && (one.Claim.Kind == ClaimKind.Percentage || AreOfOneName(one, other)) && AreOtherFigures(one.Claim, other.Claim))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"mehr als 100" and "mindestens 40" can both be true, and are yet of two days.</summary>
    private static bool AreOtherFigures(Claim one, Claim other) =>
        ValueComparer.Compare(one, other) != ValueState.Fits || (one.Value is { High: null } open && other.Value is { High: null } && open.Printed != other.Value.Printed);

    private static bool AreOfOneName(ClaimProfile one, ClaimProfile other) =>
        (one.Claim.Role is { } role && string.Equals(role, other.Claim.Role, StringComparison.Ordinal))
        || (one.Head is { } head && string.Equals(head, other.Head, StringComparison.Ordinal));

    private bool IsSaid(ClaimProfile claim) => claim.Happening.Milestone is null && words.SpeechVerbs.Contains(claim.Happening.Verb);

    /// <summary>"zwanzig Minuten später": how long after what, the sentences before say.</summary>
    public bool IsShifted(ClaimProfile claim)
    {
        var (analysis, tokens) = (claim.Article.Article.Analysis, claim.Claim.Mention!.Tokens);
        return tokens.Count > 2 && words.ShiftAdverbs.Contains(analysis.Tokens[tokens.End - 1].Lemma) && analysis.Tokens[tokens.End - 2].Pos == PartOfSpeech.Noun;
    }

    /// <summary>Two plans, or two facts. What happens later than the report is planned, whatever the mood: "Sie tritt ihr Amt im Mai an".</summary>
    private static bool AreOfOneMood(ClaimProfile a, ClaimProfile b) =>
        (a.Claim.Modality == Modality.Asserted) == (b.Claim.Modality == Modality.Asserted) || (IsAhead(a) && IsAhead(b));

    private static bool IsAhead(ClaimProfile claim) =>
        claim.Claim.Modality != Modality.Asserted
        || (claim.Article.Published is { } published && claim.Claim.Timex?.From is { } from && from.Date > published.Date);

    /// <summary>"gilt ab Donnerstag" and "gilt seit dem 21. November" both name a beginning; of one turn of an event "bis 2035" and "2030" name the same point.</summary>
    private static bool AreBoundAlike(ClaimProfile a, TemporalMention one, ClaimProfile b, TemporalMention other)
    {
        if (one.Bound == other.Bound || (IsStart(one) && IsStart(other)))
            return true;

        return a.Happening.Milestone is { } turn && string.Equals(turn, b.Happening.Milestone, StringComparison.Ordinal)
            && one.Bound is not TemporalBound.After && other.Bound is not TemporalBound.After
            && (one.Bound == TemporalBound.None || other.Bound == TemporalBound.None);
    }

    /// <summary>"wieder am Netz seit dem 9. Juni" and "am 19. Juni ans Netz gegangen".</summary>
    private static bool AreStarts(TemporalMention one, TemporalMention other) =>
        one.Bound is TemporalBound.Since or TemporalBound.None && other.Bound is TemporalBound.Since or TemporalBound.None;

    private static bool IsStart(TemporalMention time) => time.Bound == TemporalBound.Since || time is { Bound: TemporalBound.None, Timex: { From: not null, To: null } };

    private static bool IsOneWording(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Mention!.Span.In(a.Article.Article.Document.Content).Equals(b.Claim.Mention!.Span.In(b.Article.Article.Document.Content), StringComparison.OrdinalIgnoreCase);

    /// <summary>What two times of one happening come to that lie apart.</summary>
    internal static Judgement Conflict(ClaimProfile a, ClaimProfile b)
    {
        if (UpdateJudge.IsCorrected(a, b))
            return new Judgement(Verdict.Update, "correction", Confidence.Fair, []);

        return PairJudge.AreTwoVoices(a, b)
            ? new Judgement(Verdict.Discrepancy, "voices", Confidence.Fair, [])
            : new Judgement(Verdict.Contradiction, "date", Confidence.Fair, ["same-time-assumed"]);
    }

    /// <summary>Whether the article gives no other time for what its subject does.</summary>
    private bool IsOnlyDate(ClaimProfile claim)
    {
        var dates = claim.Article.Index.InBlock(claim.Block);
        if (dates.Count > MostDates)
            return false;

        foreach (var other in dates)
        {
            if (other != claim && string.Equals(other.Claim.Relation, claim.Claim.Relation, StringComparison.Ordinal)
                && AreOfOneMood(claim, other) && CanBeOneEvent(claim, other) && TimePoints.Compare(claim.Claim.Timex!, other.Claim.Timex!) == ValueState.Apart)
                return false;
        }

        return true;
    }

    /// <summary>One turn of the event, one thing that does one thing, or enough else where neither article knows the time of the other.</summary>
    private bool IsOneEvent(ClaimProfile a, ClaimProfile b)
    {
        if (SlotFields.AreReportedApart(a, b) || evidence.Of(a, b) is not (> 0 and var weight))
            return false;

        return weight >= DateEvidence.EnoughOfDays || (weight >= DateEvidence.EnoughOfClocks && AreClocks(a, b) && !IsGivenBy(a.Article, b) && !IsGivenBy(b.Article, a));
    }

    private static bool AreClocks(ClaimProfile a, ClaimProfile b) => a.Claim.Timex!.IsClock && b.Claim.Timex!.IsClock;

    private static bool IsGiven(ArticleProfile article, ClaimProfile date) =>
        article.Index.InBlock(date.Block).Take(MostDates).Any(other => string.Equals(other.Claim.Timex!.Value, date.Claim.Timex!.Value, StringComparison.Ordinal));

    private static bool IsGivenBy(ArticleProfile article, ClaimProfile clock)
    {
        foreach (var other in article.Index.InBlock(clock.Block).Take(MostDates))
        {
            if (other.Claim.Timex is { IsClock: true } known && TimePoints.Compare(known, clock.Claim.Timex!) == ValueState.Fits)
                return true;
        }

        return false;
    }

    private bool CanBeOneEvent(ClaimProfile a, ClaimProfile b) =>
        evidence.Of(a, b) >= (AreClocks(a, b) ? DateEvidence.EnoughOfClocks : DateEvidence.EnoughOfDays)
        || (evidence.IsOneDeed(a, b) && (a.Happening.Theme is null || b.Happening.Theme is null));
}

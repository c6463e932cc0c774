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

    /// <summary>The result for two claims about when something happened; <see langword="null"/> where the events differ.</summary>
    public Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Mention is not TemporalMention one || b.Claim.Mention is not TemporalMention other || one.Bound != other.Bound)
            return null;

        var isSame = SameSentence.Holds(a, b);
        if (!isSame && !IsOneEvent(a, b))
            return null;

        // "am Morgen" in two reports of two days: the same words are one date told twice, or two that nobody can tell apart.
        var state = IsOneWording(a, b) ? ValueState.Fits : ValueComparer.Compare(a.Claim, b.Claim);
        if (state == ValueState.Fits)
            return new Judgement(Verdict.Agreement, "agreement", isSame ? Confidence.Strong : Confidence.Good, []);
        if (state != ValueState.Apart || a.Claim.Relation != b.Claim.Relation)
            return null;
        if (isSame)
            return new Judgement(Verdict.Contradiction, "date", Confidence.Strong, []);
        if (a.Claim.Modality != b.Claim.Modality)
            return Judgement.NotComparable("planned-against-actual");

        // Dates of one thing mostly tell of two events, unless each article knows only one of them; what is said is said again.
        return !words.SpeechVerbs.Contains(a.TriggerLemma!) && !words.SpeechVerbs.Contains(b.TriggerLemma!) && a.Article.IsSurelyOneEventWith(b.Article) && IsOnlyDate(a) && IsOnlyDate(b) ? Conflict(a, b) : Judgement.NotComparable("event-unsure");
    }

    private static bool IsOneWording(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Mention!.Span.In(a.Article.Article.Document.Content).Equals(b.Claim.Mention!.Span.In(b.Article.Article.Document.Content), StringComparison.OrdinalIgnoreCase);

    private static Judgement Conflict(ClaimProfile a, ClaimProfile b)
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
                && IsOneEvent(claim, other) && ValueComparer.Compare(claim.Claim, other.Claim) == ValueState.Apart)
                return false;
        }

        return true;
    }

    private bool IsOneEvent(ClaimProfile a, ClaimProfile b) =>
        a.TriggerLemma is { } verb && b.TriggerLemma is { } second && classes.AreOneHappening(verb, second)
        && a.Subject is { } subject && b.Subject is { } other && !a.IsSubjectPronoun && !b.IsSubjectPronoun
        && (string.Equals(subject, other, StringComparison.Ordinal) || (!a.IsSubjectNamed && !b.IsSubjectNamed && classes.AreSynonyms(subject, other)))
        && !SlotFields.AreReportedApart(a, b);
}

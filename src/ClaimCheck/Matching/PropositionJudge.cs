using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares what is affirmed with what is denied, and what excludes it, of one thing in one event.</summary>
internal sealed class PropositionJudge(ClaimWords words, PropositionMatch match)
{
    // Of a list of 100,000 statements the first ones are looked through.
    private const int MostPropositions = 500;

    /// <summary>The result for two propositions; <see langword="null"/> where they do not exclude each other or are about different things.</summary>
    public Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (!AreExclusive(a, b) || !match.AreOneMatter(a, b))
            return null;
        if (!a.Article.IsSurelyOneEventWith(b.Article) && !(IsLasting(a, b) && EventGate.IsOneStory(a.Article, b.Article)))
            return Judgement.NotComparable("event-unsure");
        if (TimesDiffer(a, b) || IsEarlierDenial(a, b) || IsEarlierDenial(b, a))
            return Judgement.NotComparable("different-time");
        if (AheadOf.Differ(a, b))
            return Judgement.NotComparable("planned-against-actual");
        if (SlotFields.Place(a, b) == FieldState.Different)
            return Judgement.NotComparable("different-place");
        if (Knows(a, b) || Knows(b, a))
            return Judgement.NotComparable("both-states-known");

        return Conflict(a, b);
    }

    private Judgement Conflict(ClaimProfile a, ClaimProfile b)
    {
        if (!AheadOf.AreDeniedAhead(a, b) && CanChange(a) && CanChange(b) && a.Article.Published is { } first && b.Article.Published is { } second && first.Date != second.Date && !IsSettled(first < second ? a : b, first < second ? b : a))
        {
            return (first < second ? b : a).HasCorrectionCue
                ? new Judgement(Verdict.Update, "state-changed", Confidence.Fair, [])
                : Judgement.NotComparable("time-unknown");
        }

        var isDenial = a.Claim.Polarity != b.Claim.Polarity;
        return PairJudge.AreTwoVoices(a, b)
            ? new Judgement(Verdict.Discrepancy, isDenial ? "proposition-voices" : "state-voices", Confidence.Fair, [])
            : new Judgement(Verdict.Contradiction, isDenial ? "proposition" : "state", Confidence.Fair, []);
    }

    /// <summary>Whether neither can pass: what is said weeks later of the same event must agree as well.</summary>
    private bool IsLasting(ClaimProfile a, ClaimProfile b) => !CanChange(a) && !CanChange(b);

    /// <summary>What was done cannot be ahead a day later, and what never was has not been before.</summary>
    private bool IsSettled(ClaimProfile earlier, ClaimProfile later) =>
        later.Claim.Proposition!.IsForEver || (earlier.Claim.Polarity == Polarity.Positive && words.Alternatives.IsLast(earlier.Claim.Proposition!.Predicate));

    private bool CanChange(ClaimProfile claim) => words.Alternatives.CanChange(claim.Claim.Proposition!.Predicate);

    /// <summary>What one affirms the other denies, or both affirm states that exclude each other.</summary>
    private bool AreExclusive(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Proposition is null || b.Claim.Proposition is null)
            return false;

        return a.Claim.Polarity != b.Claim.Polarity
            ? match.AreOnePredicate(a, b)
            : a.Claim.Polarity == Polarity.Positive && match.AreExclusive(a, b);
    }

    /// <summary>Whether both say the same, in words that can stand for each other.</summary>
    private bool AreOneStatement(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Polarity == b.Claim.Polarity && match.AreOnePredicate(a, b);

    /// <summary>"bleibt erhalten" holds for the day on which it "wird geschlossen", too.</summary>
    private static bool TimesDiffer(ClaimProfile a, ClaimProfile b) =>
        (a.Claim.Proposition!.IsLimited && b.Claim.Proposition!.IsLimited)
        || (SlotFields.Time(a, b) == FieldState.Different && (a.Claim.Proposition.IsPast || b.Claim.Proposition!.IsPast || (a.Claim.When is not null && b.Claim.When is not null)));

    /// <summary>"bislang niemand festgenommen" says nothing of an arrest that a later report tells of.</summary>
    private static bool IsEarlierDenial(ClaimProfile denial, ClaimProfile other) =>
        denial.Claim.Polarity == Polarity.Negative && denial.Claim.Proposition!.IsSoFar
        && !(denial.Article.Published is { } one && other.Article.Published is { } two && two <= one);

    /// <summary>
    /// Whether the article of <paramref name="own"/> itself says what <paramref name="other"/> says. Where it gives the one
    /// as one voice's and the other as another's, it only reports that they differ.
    /// </summary>
    private bool Knows(ClaimProfile own, ClaimProfile other)
    {
        foreach (var known in own.Article.Index.InBlock(other.Block).Take(MostPropositions))
        {
            if (known.Claim.Proposition is not null && AreOneStatement(known, other) && match.AreOneMatter(known, other) && !PairJudge.AreTwoVoices(known, own))
                return true;
        }

        return false;
    }
}

using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares states of one thing that exclude each other: final and not final, open and closed.</summary>
internal sealed class StateJudge(ClaimWords words, PropositionMatch match, WordClasses classes)
{
    // Of a list of 100,000 statements the first ones are looked through.
    private const int MostStates = 500;

    /// <summary>The result for two statements; <see langword="null"/> where they are about different things.</summary>
    public Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.State is not { } one || b.Claim.State is not { } other || !string.Equals(one.Group, other.Group, StringComparison.Ordinal))
            return null;
        if (!AreOneThing(a, b) || match.AreContrasted(a, b))
            return null;

        var state = ValueComparer.Compare(a.Claim, b.Claim);
        if (state == ValueState.Incomparable)
            return null;
        var isLasting = !words.Alternatives.IsChanging(one.Group) && EventGate.IsOneStory(a.Article, b.Article);
        if (!a.Article.IsSurelyOneEventWith(b.Article) && !isLasting && !SameSentence.Holds(a, b))
            return state == ValueState.Fits ? null : Judgement.NotComparable("event-unsure");

        // "nicht ausgeschlossen" fits "angenommen", but does not say it.
        if (state == ValueState.Fits)
            return string.Equals(one.Value, other.Value, StringComparison.Ordinal) ? new Judgement(Verdict.Agreement, "agreement", Confidence.Good, []) : null;
        var isDeniedAhead = one.Value == other.Value && AheadOf.AreDeniedAhead(a, b);
        if (!isDeniedAhead && (a.Claim.Modality is not (Modality.Asserted or Modality.Possible) || b.Claim.Modality is not (Modality.Asserted or Modality.Possible)))
            return Judgement.NotComparable("planned-against-actual");
        if (StatesOther(a) || StatesOther(b))
            return Judgement.NotComparable("both-states-known");
        if (!isDeniedAhead && (SlotFields.Time(a, b) == FieldState.Different || AreLimited(a, b)) && words.Alternatives.IsChanging(one.Group))
            return Judgement.NotComparable("different-time");

        // A lunch and a dinner can both have been; only what one verb says of the event is one occurrence.
        if (words.Alternatives.IsOfAnything(one.Group) && !string.Equals(a.Claim.Event?.Trigger, b.Claim.Event?.Trigger, StringComparison.Ordinal))
            return new Judgement(Verdict.Discrepancy, "state-open", Confidence.Weak, ["one-event-assumed"]);

        return Conflict(a, b, words.Alternatives.IsChanging(one.Group) && !isDeniedAhead);
    }

    /// <summary>Whether the article puts the same thing into another state, too.</summary>
    private bool StatesOther(ClaimProfile claim)
    {
        foreach (var known in claim.Article.Index.InBlock(claim.Block).Take(MostStates))
        {
            if (known.Claim.State is { } state && string.Equals(state.Group, claim.Claim.State!.Group, StringComparison.Ordinal)
                && ValueComparer.Compare(known.Claim, claim.Claim) == ValueState.Apart && AreOneThing(known, claim))
                return true;
        }

        return false;
    }

    /// <summary>"Das Urteil ist nicht rechtskräftig", and a week later it is: what was not yet so has come.</summary>
    private static bool HasCome(ClaimProfile earlier, ClaimProfile later) =>
        earlier.Claim.Polarity == Polarity.Negative && later.Claim.Polarity == Polarity.Positive
        && string.Equals(earlier.Claim.State?.Value, later.Claim.State?.Value, StringComparison.Ordinal);

    private static Judgement Conflict(ClaimProfile a, ClaimProfile b, bool isChanging)
    {
        if (a.Article.Published is { } first && b.Article.Published is { } second && first != second)
        {
            if (isChanging && ((first < second ? b : a).HasCorrectionCue || HasCome(first < second ? a : b, first < second ? b : a)))
                return new Judgement(Verdict.Update, "state-changed", Confidence.Good, []);
            if (isChanging)
                return Judgement.NotComparable("time-unknown");
        }

        return PairJudge.AreTwoVoices(a, b)
            ? new Judgement(Verdict.Discrepancy, "state-voices", Confidence.Good, [])
            : new Judgement(Verdict.Contradiction, "state", Confidence.Fair, []);
    }

    /// <summary>"bis August gesperrt" and "ab September frei"</summary>
    private static bool AreLimited(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Proposition is { IsLimited: true } && b.Claim.Proposition is { IsLimited: true };

    private bool AreOneThing(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Subject is not { } one || b.Claim.Subject is not { } other)
            return false;
        if (a.IsSubjectNamed && b.IsSubjectNamed)
            return string.Equals(one.Canonical, other.Canonical, StringComparison.Ordinal);

        // The word itself is the thing: "Gelb-Rot" and "Rot".
        return !a.IsSubjectNamed && !b.IsSubjectNamed
            && (classes.AreCompatible(one.Canonical, other.Canonical) || words.Alternatives.IsOfAnything(a.Claim.State!.Group));
    }
}

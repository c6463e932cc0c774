using ClaimCheck.Claims;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares places in an order: "der zweite Besuch seit 2019" with "die erste Visite seit 2019".</summary>
internal sealed class OrdinalJudge(WordClasses classes)
{
    /// <summary>The result for two ordinal claims; <see langword="null"/> where they order different things.</summary>
    public Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (SameSentence.Holds(a, b))
            return Compared(a, b, Confidence.Strong);
        if (a.Claim.Timex?.From is not { } since || b.Claim.Timex?.From is not { } other)
            return Counted(a, b);
        if (!AreOneThing(a, b))
            return null;
        if (since.Year != other.Year)
            return Judgement.NotComparable("different-base");

        var fits = ValueComparer.Compare(a.Claim, b.Claim) == ValueState.Fits;
        return fits
            ? new Judgement(Verdict.Agreement, "agreement", Confidence.Good, [])
            : new Judgement(Verdict.Discrepancy, "base-open", Confidence.Fair, ["base-counts-assumed"]);
    }

    /// <summary>"der dritte Pokalsieg" and "der vierte Pokaltriumph" of one subject, "das 17. Filmfest" and "die 18. Auflage": what is counted once.</summary>
    private Judgement? Counted(ClaimProfile a, ClaimProfile b)
    {
        if (!IsPredicate(a) || !IsPredicate(b) || !a.IsOnlyOne || !b.IsOnlyOne || !a.Article.IsSurelyOneEventWith(b.Article) || a.Claim.Value?.Printed == b.Claim.Value?.Printed)
            return null;
        if (a.HeadLemma is not { } one || b.HeadLemma is not { } other || !classes.AreSynonyms(one, other) || SlotFields.Time(a, b) == FieldState.Different || !a.Restrictions.SetEquals(b.Restrictions))
            return null;

        return Compared(a, b, Confidence.Fair);
    }

    /// <summary>"Es ist der dritte Streik": the clause says the number of what it is about.</summary>
    private static bool IsPredicate(ClaimProfile claim) =>
        claim.Claim is { Kind: ClaimKind.Ordinal, Event: { } happening, Modality: Modality.Asserted } && claim.Trigger is null && happening.Trigger.Length > 0;

    private static Judgement Compared(ClaimProfile a, ClaimProfile b, Confidence confidence) =>
        ValueComparer.Compare(a.Claim, b.Claim) == ValueState.Fits
            ? new Judgement(Verdict.Agreement, "agreement", confidence, [])
            : new Judgement(Verdict.Contradiction, "value", confidence, []);

    /// <summary>The ordered things are of one class; where one sentence leaves the noun out, a shared name must stand by both.</summary>
    private bool AreOneThing(ClaimProfile a, ClaimProfile b)
    {
        if (a.HeadLemma is null || b.HeadLemma is null)
            return a.Names.Overlaps(b.Names) || a.HeadLemma is null && b.HeadLemma is null;

        return classes.AreRelatedEvents(a.HeadLemma, b.HeadLemma);
    }
}

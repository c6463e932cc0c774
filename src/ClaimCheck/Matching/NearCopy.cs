using ClaimCheck.Analysis.Words;
using ClaimCheck.Claims;

namespace ClaimCheck.Matching;

/// <summary>Tells whether two claims are one figure of a sentence that one article has from the other, or both from a third, edited.</summary>
internal static class NearCopy
{
    /// <summary>The sentences are copies, the figures stand for one another, and a word next to them is the same.</summary>
    public static bool Holds(ClaimProfile a, ClaimProfile b) =>
        a.FigureIndex >= 0 && b.FigureIndex >= 0 && a.Article != b.Article
        && a.Article.Copies.Of(a.SentenceIndex, b.Article, b.SentenceIndex) is { } copy
        && copy.AreOne(a.FigureIndex, b.FigureIndex)
        && (a.Claim.Kind == ClaimKind.Date || a.Claim.Modality == b.Claim.Modality)
        && a.Claim.Polarity == b.Claim.Polarity
        && !SlotFields.AreReportedApart(a, b)
        && SlotFields.Restriction(a, b) == FieldState.Same
        && SlotFields.Part(a, b) != FieldState.Different
        && (IsOneNumber(a.Claim, b.Claim) || ((copy.IsClose || !FigureEvidence.AreFarApart(a.Claim, b.Claim) || SlipCode.SharedDigits(a.Claim, b.Claim) > 0) && AreOfOneThing(a, b)));

    /// <summary>The same number with another unit is told of one thing, whatever it is called.</summary>
    private static bool IsOneNumber(Claim one, Claim other) => one.Value is { } value && value.Printed == other.Value?.Printed;

    private static bool AreOfOneThing(ClaimProfile a, ClaimProfile b) =>
        TellOneHappening(a, b)
        && !(a.Claim.Kind == ClaimKind.Date && (IsNarrower(a, b) || IsNarrower(b, a)))
        && a.Article.Copies.CanBeOne(a.HeadLemma, b.HeadLemma)
        && (IsToldByItself(a.Claim, b.Claim) || StandByOneWord(a, b));

    /// <summary>"Die Maschine startete um 12.05 Uhr", "um 18.40 Uhr die Ersatzmaschine".</summary>
    private static bool IsNarrower(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Subject is { } subject && b.Claim.Subject is { } other && Compounds.German.IsHeadOf(other.Canonical, subject.Canonical);

    /// <summary>"Das Bad wird am 3. Mai eröffnet" and "Das Bad wird am 10. Mai gereinigt": all is the same but what happens.</summary>
    private static bool TellOneHappening(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Kind is not (ClaimKind.Date or ClaimKind.Count) || a.TriggerLemma is null || b.TriggerLemma is null || a.Article.Copies.AreOneHappening(a.TriggerLemma, b.TriggerLemma);

    /// <summary>A time is the time of what the sentence tells, and so is a size; what is counted a noun says.</summary>
    private static bool IsToldByItself(Claim one, Claim other) =>
        one.Kind == other.Kind && one.Kind is ClaimKind.Date or ClaimKind.Age
        || (one.Value?.Unit is { } unit && string.Equals(unit.Code, other.Value?.Unit?.Code, StringComparison.Ordinal) && one.Kind is ClaimKind.Quantity or ClaimKind.Money or ClaimKind.Duration);

    private static bool StandByOneWord(ClaimProfile a, ClaimProfile b)
    {
        if (a.Head is { } head && string.Equals(head, b.Head, StringComparison.Ordinal))
            return true;

        var (one, other) = (a.Article.Copies.WordsOf(a.SentenceIndex), b.Article.Copies.WordsOf(b.SentenceIndex));
        var (first, second) = (a.Claim.Mention!.Tokens, b.Claim.Mention!.Tokens);
        return AreSame(one.Behind(first.End), other.Behind(second.End)) || AreSame(one.Before(first.Start), other.Before(second.Start));
    }

    private static bool AreSame(CopyWord? one, CopyWord? other) =>
        one is { } first && other is { } second
        && (string.Equals(first.Key, second.Key, StringComparison.Ordinal) || string.Equals(first.Form, second.Form, StringComparison.Ordinal) || first.SharesStemWith(second));
}

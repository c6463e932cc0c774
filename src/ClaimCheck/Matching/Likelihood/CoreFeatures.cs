using ClaimCheck.Claims;

namespace ClaimCheck.Matching.Likelihood;

/// <summary>Reads how the noun counted or measured, the verb and the subject of two claims stand to each other by their fields of meaning.</summary>
internal sealed class CoreFeatures(WordClasses classes)
{
    /// <summary>Sets the features of these words.</summary>
    public void Read(SlotVector vector, ClaimProfile a, ClaimProfile b)
    {
        vector.Set(SlotFeature.HeadField, TieOf(a.HeadLemma, b.HeadLemma));
        vector.Set(SlotFeature.VerbField, TieOf(VerbOf(a), VerbOf(b)));
        vector.Set(SlotFeature.SubjectField, TieOf(SubjectOf(a), SubjectOf(b)));
        var (one, other) = (CoreOf(a), CoreOf(b));
        var (first, second) = (Matched(one, other), Matched(other, one));
        vector[SlotFeature.CoreFields] = Math.Min(first, second);
        vector[SlotFeature.CoreApart] = Math.Max(one.Count - first, other.Count - second);
    }

    private Ties TieOf(string? one, string? other) => FieldTies.Of(one, other, () =>
        classes.SharedField(one!, other!) > 0 ? Ties.Same : classes.FieldsOf(one!).IsEmpty || classes.FieldsOf(other!).IsEmpty ? Ties.Unknown : Ties.Different);

    private int Matched(List<string> one, List<string> other) => one.Count(word => other.Exists(second => string.Equals(word, second, StringComparison.Ordinal) || classes.SharedField(word, second) > 0));

    private static List<string> CoreOf(ClaimProfile claim)
    {
        var found = new List<string>();
        foreach (var word in (ReadOnlySpan<string?>)[claim.HeadLemma, VerbOf(claim), SubjectOf(claim)])
        {
            if (word is not null && !found.Contains(word))
                found.Add(word);
        }

        return found;
    }

    private static string? SubjectOf(ClaimProfile claim) => claim.IsSubjectPronoun || claim.IsSubjectNamed ? null : claim.Claim.Subject?.Canonical;

    private static string? VerbOf(ClaimProfile claim) =>
        claim.Claim.Kind == ClaimKind.Date ? claim.Happening.Verb is { Length: > 0 } verb ? verb : null : claim.TriggerLemma;
}

using ClaimCheck.Claims;
using ClaimCheck.Languages;

namespace ClaimCheck.Matching.Likelihood;

/// <summary>Reads how the fields of two claims stand to each other.</summary>
internal sealed class FieldFeatures(MatchingWords words, ClaimWords claimWords, WordClasses classes)
{
    private readonly SlotFields fields = new(claimWords, classes);
    private readonly SlotUnifier slots = new(words, claimWords, classes);
    private readonly Obstacles obstacles = new(words, claimWords, classes);
    private readonly NounTies nouns = new(classes);

    /// <summary>Sets the features of what is counted or measured, of whom, where and when.</summary>
    public void Read(SlotVector vector, ClaimProfile a, ClaimProfile b)
    {
        var (one, other) = (a.Claim, b.Claim);
        vector[SlotFeature.Kind] = (int)KindOf(a);
        vector.SetBoth(SlotFeature.Change, one.Kind == ClaimKind.Change, other.Kind == ClaimKind.Change);
        vector.Set(SlotFeature.Relation, RelationOf(one, other));
        vector.Set(SlotFeature.Head, FieldTies.Of(a.Head, b.Head, () => fields.IsPerson(a) && fields.IsPerson(b) ? Ties.OneKind : FieldTies.Of(fields.Head(a, b))));
        vector.Set(SlotFeature.HeadTie, nouns.Of(a.HeadLemma, b.HeadLemma));
        vector.Set(SlotFeature.Role, FieldTies.Of(one.Role, other.Role, () => FieldTies.Of(SlotFields.Role(a, b))));
        vector.Set(SlotFeature.Subject, fields.Subject(a, b) is var subject && subject == FieldState.Same && a.IsSubjectNamed ? Ties.Equal : FieldTies.Of(subject));
        vector.Set(SlotFeature.Thing, fields.IsOneThing(a, b) ? Ties.Same : fields.AreOfOtherThings(a, b) ? Ties.Different : Ties.Unknown);
        vector.Set(SlotFeature.Reference, FieldTies.Of(fields.References(a, b)));
        vector.Set(SlotFeature.Place, FieldTies.Of(SlotFields.Place(a, b)));
        vector.Set(SlotFeature.Time, FieldTies.Of(SlotFields.Time(a, b)));
        vector.Set(SlotFeature.Verb, VerbOf(a, b));
        vector.Set(SlotFeature.Part, FieldTies.Of(SlotFields.Part(a, b)));
        vector.Set(SlotFeature.Cumulative, slots.IsCumulative(a, b));
        vector.Set(SlotFeature.Measure, MeasureOf(one, other));
        vector.Set(SlotFeature.Basis, FieldTies.Of(one.Basis, other.Basis, () => Ties.Different));
        vector[SlotFeature.Obstacle] = (int)obstacles.Of(a, b);
        ReadStatements(vector, a, b);
    }

    /// <summary>Sets the features of who says it and how.</summary>
    private static void ReadStatements(SlotVector vector, ClaimProfile a, ClaimProfile b)
    {
        var (one, other) = (a.Claim, b.Claim);
        vector.Set(SlotFeature.Voice, FieldTies.Of(one.Attribution.Speaker?.Canonical, other.Attribution.Speaker?.Canonical, () => PairJudge.AreTwoVoices(a, b) ? Ties.Different : Ties.Same));
        vector.SetBoth(SlotFeature.Voices, one.Attribution.Speaker is not null, other.Attribution.Speaker is not null);
        vector.Set(SlotFeature.Modality, ModalityOf(one, other));
        vector.SetBoth(SlotFeature.Plan, one.Modality != Modality.Asserted, other.Modality != Modality.Asserted);
        vector.Set(SlotFeature.Comparator, one.Value?.Comparator == other.Value?.Comparator);
        vector.Set(SlotFeature.Unit, string.Equals(one.Value?.Unit?.Code, other.Value?.Unit?.Code, StringComparison.Ordinal));
        vector.SetBoth(SlotFeature.Bound, one.Bound != ValueBound.Value, other.Bound != ValueBound.Value);
        vector.Set(SlotFeature.Restriction, RestrictionOf(a, b));
        vector.SetBoth(SlotFeature.Background, SlotFields.IsBackground(a), SlotFields.IsBackground(b));
        vector.SetBoth(SlotFeature.Period, SlotFields.IsPeriod(a), SlotFields.IsPeriod(b));
        vector.SetBoth(SlotFeature.Whole, one.Of is not null, other.Of is not null);
        vector.SetBoth(SlotFeature.Aside, IsAside(a), IsAside(b));
    }

    private static KindOfFigure KindOf(ClaimProfile claim) => claim.Block.Group switch
    {
        ClaimKind.Money => KindOfFigure.Money,
        ClaimKind.Age => KindOfFigure.Age,
        ClaimKind.Duration => KindOfFigure.Duration,
        ClaimKind.Date => claim.Claim.Timex!.IsClock ? KindOfFigure.Clock : KindOfFigure.Date,
        _ => claim.Block.Dimension switch
        {
            "number" => KindOfFigure.Count,
            "money" => KindOfFigure.Money,
            "share" => KindOfFigure.Share,
            "length" => KindOfFigure.Length,
            "temperature" => KindOfFigure.Temperature,
            _ => KindOfFigure.Other,
        },
    };

    private Ties RelationOf(Claim a, Claim b)
    {
        if (string.Equals(a.Relation, b.Relation, StringComparison.Ordinal))
            return SlotFields.IsGeneric(a) ? Ties.NeitherKnown : Ties.Equal;
        if (fields.AreRelated(a.Relation, b.Relation))
            return Ties.Compatible;

        return SlotFields.IsGeneric(a) || SlotFields.IsGeneric(b) ? Ties.OneKnown : Ties.Different;
    }

    private Ties VerbOf(ClaimProfile a, ClaimProfile b) => FieldTies.Of(a.Trigger, b.Trigger, () =>
        classes.AreOneHappening(a.TriggerLemma!, b.TriggerLemma!) ? Ties.Same : classes.AreSynonyms(a.TriggerLemma!, b.TriggerLemma!) ? Ties.Compatible : Ties.Different);

    private Ties MeasureOf(Claim a, Claim b)
    {
        if (words.EventMeasures.Contains(a.Relation) && string.Equals(a.Relation, b.Relation, StringComparison.Ordinal))
            return Ties.Same;

        return words.CentralMeasures.Contains(a.Relation) || words.CentralMeasures.Contains(b.Relation) ? Ties.OneKnown : Ties.NeitherKnown;
    }

    private static Ties ModalityOf(Claim a, Claim b)
    {
        if (a.Modality == b.Modality)
            return Ties.Same;

        return a.Modality == Modality.Asserted || b.Modality == Modality.Asserted ? Ties.OneKnown : Ties.Different;
    }

    private static Ties RestrictionOf(ClaimProfile a, ClaimProfile b)
    {
        if (a.Restrictions.Count == 0 || b.Restrictions.Count == 0)
            return a.Restrictions.Count == b.Restrictions.Count ? Ties.NeitherKnown : Ties.OneKnown;

        return a.Restrictions.SetEquals(b.Restrictions) ? Ties.Equal : Ties.Different;
    }

    private static bool IsAside(ClaimProfile claim) => claim.IsIncrement || claim.IsOrigin || claim.IsOfLike || claim.IsNoMore;
}

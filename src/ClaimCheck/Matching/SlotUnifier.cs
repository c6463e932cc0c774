using System.Collections.Immutable;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Decides whether two claims of one event fill the same slot: no field may differ, and two witnesses must agree.</summary>
internal sealed class SlotUnifier(MatchingWords words, ClaimWords claimWords, WordClasses classes)
{
    private const string SameDigits = "same-digits";

    // Each article gives one figure only of the kind and dimension.
    private const string OnlyOfKind = "only-of-kind";
    private const int WitnessesOfFarApart = 3;
    private const int DigitsOfWitness = 2;

    private readonly SlotFields fields = new(claimWords, classes);
    private readonly Counterparts counterparts = new(words, new SlotFields(claimWords, classes));
    private readonly FigureEvidence evidence = new(words, new SlotFields(claimWords, classes));
    private readonly SlotRefusals refusals = new(words, new SlotFields(claimWords, classes), new Vehicles(words), classes);

    /// <summary>Aligns two claims; <see langword="null"/> where they are not even alike.</summary>
    public Alignment? Align(ClaimProfile a, ClaimProfile b)
    {
        if (!AreAlike(a.Claim, b.Claim))
            return null;
        if (a.Claim.Kind == ClaimKind.Change != (b.Claim.Kind == ClaimKind.Change) && !AreDemands(a.Claim, b.Claim))
            return Alignment.Refused("change-against-level");
        if (SameSentence.Holds(a, b))
            return new Alignment(null, SameSentence.ConfidenceOf(a, b), [], [Alignment.SameSentence]);

        var head = fields.Head(a, b);
        var role = SlotFields.Role(a, b);
        if (head == FieldState.Different && (!(role == FieldState.Same && words.PersonRoles.Contains(a.Claim.Role!)) || AreOfOtherFields(a, b)) && !IsOneMeasure(a, b) && !IsMeasuredSomehow(a, b) && !IsRelatedMeasure(a, b) && !FigureEvidence.IsSlip(a, b))
            return null;

        return Refusal(a, b) is { } refusal ? Alignment.Refused(refusal) : Witnessed(a, b, head, role);
    }

    /// <summary>"Betroffen sind 118 Betten" and "betroffen seien 25 Stellen": whatever happens to both, things of two fields of meaning are two.</summary>
    private bool AreOfOtherFields(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Kind == ClaimKind.Count && classes.FieldsOf(a.HeadLemma!) is { IsEmpty: false } && classes.FieldsOf(b.HeadLemma!) is { IsEmpty: false } && classes.SharedField(a.HeadLemma!, b.HeadLemma!) == 0;

    /// <summary>"480 Euro mehr" and "550 Euro": what is demanded is always more, said or not.</summary>
    internal static bool AreDemands(Claim a, Claim b) => a.Modality == Modality.Demanded && b.Modality == Modality.Demanded;

    /// <summary>Why two claims that are alike are not of one slot; <see langword="null"/> where no field differs.</summary>
    public string? Refusal(ClaimProfile a, ClaimProfile b) => refusals.Of(a, b);

    /// <summary>Whether the figures of the slot only grow as the event goes on.</summary>
    public bool IsCumulative(ClaimProfile a, ClaimProfile b) => refusals.IsCumulative(a, b);

    /// <summary>Claims that could at all be compared: kind and dimension agree.</summary>
    public static bool AreAlike(Claim a, Claim b)
    {
        if (Group(a.Kind) != Group(b.Kind))
            return false;
        if (a.Value is null || b.Value is null)
            return a.Value is null && b.Value is null;

        return a.Value.Dimension == b.Value.Dimension || (IsShare(a) && IsShare(b));
    }

    /// <summary>The noun by a figure is none that is measured where its relation is as good as unknown: "6,30 Meter seien am Pegel möglich".</summary>
    private static bool IsMeasuredSomehow(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Kind is not (ClaimKind.Count or ClaimKind.Ordinal) && b.Claim.Kind is not (ClaimKind.Count or ClaimKind.Ordinal)
        && (SlotFields.IsGeneric(a.Claim) || SlotFields.IsGeneric(b.Claim));

    /// <summary>"Goldmünzen im Wert von 230.000 Euro" and "Die Beute: Goldmünzen für 320.000 Euro": two nouns, and what may be one measure.</summary>
    private bool IsRelatedMeasure(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Kind is not (ClaimKind.Count or ClaimKind.Ordinal) && fields.AreRelated(a.Claim.Relation, b.Claim.Relation);

    /// <summary>"Gewicht" and "Masse", "Neuverschuldung" and "neue Kredite" are one measure, by whatever noun.</summary>
    public bool IsOneMeasure(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Kind is not (ClaimKind.Count or ClaimKind.Ordinal) && fields.Relation(a, b) == FieldState.Same && SlotFields.IsSpecific(a.Claim);

    /// <summary>"Die Sender wiegen 40 Gramm": a weight or height belongs to one thing, and a conflict needs to know that thing.</summary>
    public bool IsThingUnknown(ClaimProfile a, ClaimProfile b) =>
        IsOfOneThing(a.Claim) && !(words.SitedMeasures.Contains(a.Claim.Relation) && SlotFields.Place(a, b) == FieldState.Same) && !SameSentence.Holds(a, b) && SlipCode.SharedDigits(a.Claim, b.Claim) < DigitsOfWitness && fields.Subject(a, b) is not (FieldState.Same or FieldState.Compatible) && !fields.IsOneThing(a, b);

    private bool IsOfOneThing(Claim claim) => SlotFields.IsSpecific(claim) && claim.Kind == ClaimKind.Quantity && !words.EventMeasures.Contains(claim.Relation);

    /// <summary>"Böen bis 45 Stundenkilometer" and "der Verkehr rollt mit Tempo 50": the wind and what moves in it.</summary>
    public bool IsOfOtherSite(ClaimProfile a, ClaimProfile b)
    {
        var (one, other) = (words.SitedMeasures.Contains(a.Claim.Relation), words.SitedMeasures.Contains(b.Claim.Relation));
        return one != other && (one ? b : a) is { Subject: not null, IsSubjectPronoun: false } && fields.Subject(a, b) is not (FieldState.Same or FieldState.Compatible);
    }

    /// <summary>Whether one noun narrows the other: "Direktmandat" is a "Mandat", but its figure is no figure of all of them.</summary>
    public bool IsNarrowed(ClaimProfile a, ClaimProfile b) =>
        fields.Head(a, b) == FieldState.Compatible && !SameSentence.Holds(a, b) && !FigureEvidence.IsSlip(a, b);

    private Alignment Witnessed(ClaimProfile a, ClaimProfile b, FieldState head, FieldState role)
    {
        var witnesses = ImmutableArray.CreateBuilder<string>();
        var isRareThing = a.Claim.Kind == ClaimKind.Count && evidence.IsRareThing(a, b);
        var isHeadKnown = role == FieldState.Same || isRareThing || (head is FieldState.Same or FieldState.Compatible && !(fields.IsPerson(a) && fields.IsPerson(b)) && (role != FieldState.Unknown || a.Head == b.Head));
        var isRelationKnown = fields.Relation(a, b) == FieldState.Same && a.Claim.Kind is not (ClaimKind.Count or ClaimKind.Ordinal) && SlotFields.IsSpecific(a.Claim);
        if (isHeadKnown)
            witnesses.Add("same-head");
        if (isRelationKnown && !isHeadKnown)
            witnesses.Add("same-relation");

        // Where a verb names the measure ("kosten"), it says no second time that two things are one.
        if (a.TriggerLemma is { } verb && b.TriggerLemma is { } second && classes.AreOneHappening(verb, second) && !(isRelationKnown && fields.AreOfOtherThings(a, b)))
            witnesses.Add("same-verb");
        if (fields.Subject(a, b) is FieldState.Same || fields.IsOneThing(a, b))
            witnesses.Add("same-subject");
        if (fields.References(a, b) == FieldState.Same)
            witnesses.Add("same-reference");
        if (a.Claim.Place is { } place && b.Claim.Place is { } other && string.Equals(place.Canonical, other.Canonical, StringComparison.Ordinal))
            witnesses.Add("same-place");
        // A shared name stands by many counts of one article; it says nothing of what is counted.
        if (a.Names.Overlaps(b.Names) && (a.Claim.Kind != ClaimKind.Count || role == FieldState.Same))
            witnesses.Add("same-name");
        if (a.Claim.Attribution.Speaker is { } speaker && string.Equals(speaker.Canonical, b.Claim.Attribution.Speaker?.Canonical, StringComparison.Ordinal))
            witnesses.Add("same-voice");
        if (a.Claim.Value?.Unit is { } unit && words.RareUnits.Contains(unit.Code) && string.Equals(unit.Code, b.Claim.Value?.Unit?.Code, StringComparison.Ordinal))
            witnesses.Add("rare-unit");
        if (a.Claim.Bound != ValueBound.Value && a.Claim.Bound == b.Claim.Bound && Counterparts.IsOnlyLimit(a) && Counterparts.IsOnlyLimit(b))
            witnesses.Add("same-limit");
        if (words.EventMeasures.Contains(a.Claim.Relation) && a.IsOnlyOne && b.IsOnlyOne && witnesses.Count > 0 && !fields.AreOfOtherThings(a, b))
            witnesses.Add("only-one");

        if (isRareThing)
            witnesses.Add("only-one");

        // "korrigierte der Landkreis seine Angaben auf 95 Hektar": the figure of that kind that was given before.
        if (UpdateJudge.IsCorrected(a, b) && Counterparts.AreOnlyOfBlock(a, b) && Counterparts.IsRareDimension(a))
            witnesses.AddRange("correction", OnlyOfKind);
        if (Context.Shares(a, b))
            witnesses.Add("same-words");
        if (SlipCode.SharedDigits(a.Claim, b.Claim) >= DigitsOfWitness)
            witnesses.Add(SameDigits);

        return Judged(a, b, witnesses.ToImmutable(), isHeadKnown || isRelationKnown);
    }

    /// <summary>Two witnesses, one of which says what is counted or measured; one field of the slot may be unknown.</summary>
    private Alignment Judged(ClaimProfile a, ClaimProfile b, ImmutableArray<string> witnesses, bool isMeasureKnown)
    {
        if (FigureEvidence.AreNearFigures(a, b))
            witnesses = witnesses.Add("near-figure");
        // "rutschte 60 Meter weit" and "rutschte 600 Meter zu Tal"
        isMeasureKnown |= (witnesses.Contains("same-verb") || (fields.IsOneThing(a, b) && PairJudge.AreTwoVoices(a, b))) && fields.AreRelated(a.Claim.Relation, b.Claim.Relation) && FigureEvidence.AreUnmatched(a, b);
        if (FigureEvidence.AreOppositeSigns(a, b))
        {
            witnesses = witnesses.AddRange("same-figure", OnlyOfKind);
            isMeasureKnown = true;
        }

        if (evidence.AreNearSums(a, b))
        {
            witnesses = witnesses.AddRange("near-figure", "one-event");
            isMeasureKnown = true;
        }

        if (FigureEvidence.IsOppositeChange(a, b))
            witnesses = witnesses.AddRange("same-figure", "shared-word");
        isMeasureKnown |= FigureEvidence.IsSlip(a, b) || (witnesses.Contains("near-figure") && witnesses.Length >= 2) || FigureEvidence.IsOppositeChange(a, b) || evidence.AreCrowds(a, b) || (witnesses.Contains(SameDigits) && (witnesses.Length >= 2 || IsOneRelation(a, b)));
        if ((a.Claim.Kind != ClaimKind.Count || evidence.IsLargeCount(a, b)) && !(isMeasureKnown && witnesses.Length >= 2) && a.Article.IsSurelyOneEventWith(b.Article))
        {
            // A verb that both share names the measure, but what costs so much may be two things.
            if (!(a.Article.IsSentence && b.Article.IsSentence) && counterparts.AreOnly(this, a, b) && !(isMeasureKnown && fields.AreOfOtherThings(a, b)))
            {
                witnesses = witnesses.Add("only-counterpart");
                isMeasureKnown |= (witnesses.Contains("same-verb") && (witnesses.Contains("same-subject") || witnesses.Contains("same-voice"))) || Counterparts.IsRareDimension(a) || (a.Claim.Kind == ClaimKind.Money && witnesses.Length >= 2);
            }

            if (Counterparts.AreOnlyOfDimension(a, b) && !IsOfOtherSite(a, b))
            {
                witnesses = witnesses.AddRange("one-event", OnlyOfKind);
                isMeasureKnown = true;
            }

            if (!isMeasureKnown && (counterparts.AreClosest(this, a, b) || counterparts.AreOfOneThing(this, a, b)))
            {
                witnesses = witnesses.AddRange("one-event", "closest-counterpart");
                isMeasureKnown = true;
            }
        }

        if (!isMeasureKnown && !witnesses.Contains(OnlyOfKind) && !witnesses.Contains("rare-unit") && !witnesses.Contains("same-limit"))
            return Alignment.Refused("measure-unknown");

        if (words.PersonalMeasures.Contains(a.Claim.Relation) && !(a.IsOnlyOne && b.IsOnlyOne) && fields.Subject(a, b) != FieldState.Same)
            return Alignment.Refused("person-unknown");

        if (a.Claim.Kind == ClaimKind.Age && !(a.IsSubjectNamed && b.IsSubjectNamed) && !evidence.IsOnlyOfKind(a, b))
            return Alignment.Refused("person-unknown");

        // "Die Impfung kostet 40 Euro", "das System 2,8 Millionen": a verb alone joins no figures that lie so far apart.
        if (a.Claim.Role is null && a.Head is null && b.Head is null && FigureEvidence.AreFarApart(a.Claim, b.Claim) && fields.Subject(a, b) is not (FieldState.Same or FieldState.Compatible))
            return Alignment.Refused("too-few-witnesses");

        // The dead of one event are the dead of the event: where that is sure, the event is the second witness.
        var isWitnessed = witnesses.Length >= 2 || FigureEvidence.IsSlip(a, b) || evidence.AreCrowds(a, b)
            || ((IsCumulative(a, b) || FigureEvidence.IsRoleOfEvent(a, b)) && a.Article.IsSurelyOneEventWith(b.Article));
        if (!isWitnessed || (witnesses.Length < WitnessesOfFarApart && (!IsCumulative(a, b) || (a.Head != b.Head && a.Head is not null && b.Head is not null && !fields.IsPerson(a) && !fields.IsPerson(b))) && (FigureEvidence.AreFarApart(a.Claim, b.Claim) || evidence.IsOfRoleAgainstAll(a, b))))
            return Alignment.Refused("too-few-witnesses");

        // Of a person's age the place and the day make no other figure.
        var assumed = a.Claim.Kind == ClaimKind.Age ? [] : Assumed(a, b);
        if (assumed.Length > (IsPlaceNamed(a, b) ? 2 : 1) && !FigureEvidence.IsSlip(a, b))
            return Alignment.Refused("too-much-unknown");

        var confidence = witnesses.Length >= 3 && assumed.IsEmpty ? Confidence.Strong : Confidence.Good;
        for (var i = 0; i < assumed.Length; i++)
            confidence = confidence.Lowered();
        return new Alignment(null, confidence, assumed, witnesses);
    }

    /// <summary>Whether the place of one figure is named in the article of the other, too: then it is assumed with good reason.</summary>
    private static bool IsPlaceNamed(ClaimProfile a, ClaimProfile b) =>
        SlotFields.Place(a, b) == FieldState.Unknown
        && (a.Claim.Place is { } place ? b.Article.Mentions.Names(place.Canonical) : a.Article.Mentions.Names(b.Claim.Place!.Canonical));

    private ImmutableArray<string> Assumed(ClaimProfile a, ClaimProfile b)
    {
        var assumed = ImmutableArray.CreateBuilder<string>();
        if (SlotFields.Place(a, b) == FieldState.Unknown)
            assumed.Add("same-place-assumed");
        if (SlotFields.Time(a, b) == FieldState.Unknown && !IsCumulative(a, b) && !UpdateJudge.IsCorrected(a, b))
            assumed.Add("same-time-assumed");
        if (fields.Head(a, b) == FieldState.Unknown && SlotFields.Role(a, b) != FieldState.Same && !(fields.Relation(a, b) == FieldState.Same && SlotFields.IsSpecific(a.Claim)))
            assumed.Add("same-measure-assumed");
        return assumed.ToImmutable();
    }

    /// <summary>Whether both claims are named by one relation that is more than their kind: two distances, but not two counts.</summary>
    private static bool IsOneRelation(ClaimProfile a, ClaimProfile b) =>
        string.Equals(a.Claim.Relation, b.Claim.Relation, StringComparison.Ordinal) && !SlotFields.IsGeneric(a.Claim);

    /// <summary>Whether the claim states a share, printed as percent or as a number: "um neun Prozent" and "um ein Fünftel" are two of them.</summary>
    public static bool IsShare(Claim claim) =>
        claim.Kind == ClaimKind.Percentage
        || (claim is { Kind: ClaimKind.Change, Mention: NumericMention { Type: MentionType.Percentage or MentionType.Ratio }, Value.Dimension: var dimension } && (dimension == Dimension.Share || dimension == Dimension.None));

    /// <summary>The kind, with those that can state one and the same thing put together.</summary>
    public static ClaimKind Group(ClaimKind kind) => kind switch
    {
        ClaimKind.Change => ClaimKind.Quantity,
        ClaimKind.Money or ClaimKind.Percentage or ClaimKind.Count => ClaimKind.Quantity,
        _ => kind,
    };
}

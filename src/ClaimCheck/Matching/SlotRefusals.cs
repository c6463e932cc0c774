using ClaimCheck.Analysis.Words;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Tells which field keeps two claims that are alike out of one slot.</summary>
internal sealed class SlotRefusals(MatchingWords words, SlotFields fields, Vehicles vehicles, WordClasses classes)
{
    // Of a table in one sentence the first scores are looked through.
    private const int MostScores = 50;

    // The field of meaning of "Klinik", "Praxis".
    private const string TreatingHouses = "hospital";

    /// <summary>Why two claims that are alike are not of one slot; <see langword="null"/> where no field differs.</summary>
    public string? Of(ClaimProfile a, ClaimProfile b)
    {
        var isSlip = FigureEvidence.IsSlip(a, b);
        if ((SlotFields.Role(a, b) == FieldState.Different && !FigureEvidence.IsLongSlip(a, b)) || IsNobodyAgainstThings(a, b) || IsNobodyAgainstThings(b, a))
            return "different-role";
        if (fields.Relation(a, b) == FieldState.Different && !(isSlip && (!SlotFields.IsSpecific(a.Claim) || !SlotFields.IsSpecific(b.Claim))))
            return "different-relation";
        if (a.Claim.Kind == ClaimKind.Score && !string.Equals(a.Claim.Basis, b.Claim.Basis, StringComparison.Ordinal))
            return "different-basis";
        if (a.Claim.Kind == ClaimKind.Score && (IsOneOfResults(a) || IsOneOfResults(b)))
            return "event-unsure";
        if (a.Claim.Basis == ScoreReader.Passing && b.Claim.Basis == ScoreReader.Passing)
            return "different-time";
        if (IsPartOfSum(a, b) || IsPartOfSum(b, a) || (!isSlip && (IsOfOneHouse(a) != IsOfOneHouse(b) || IsOfSeveral(a) != IsOfSeveral(b))))
            return "part-against-whole";

        // "Sieben Prozent müssen es schon sein": who demands a sum means at least so much, said or not.
        if (a.Claim.Bound != b.Claim.Bound && !SlotUnifier.AreDemands(a.Claim, b.Claim))
            return "limit-against-value";
        if (a.Claim.Kind != ClaimKind.Age && IsPlanned(a.Claim) != IsPlanned(b.Claim) && !isSlip && (!IsPlanOfBoth(a, b) || a.Claim.Modality == Modality.Demanded || b.Claim.Modality == Modality.Demanded))
            return "planned-against-actual";
        if ((a.Claim.Modality == Modality.Conditional) != (b.Claim.Modality == Modality.Conditional) && !isSlip)
            return "planned-against-actual";
        if (fields.References(a, b) == FieldState.Different)
            return "different-reference";

        // "allein im vergangenen Jahr 6,8 Millionen" and "8,6 Millionen": of a part and its whole the digits would not be swapped.
        if (IsPartAgainstWhole(a, b) && !AreOfOneKind(a, b) && !IsNobodyAgainstSome(a, b) && !(isSlip && SlipCode.Of(a.Claim, b.Claim) == SlipCode.DigitsSwapped))
            return "part-against-whole";
        if (SlotFields.Restriction(a, b) == FieldState.Different && !IsNobodyAgainstSome(a, b))
            return "different-restriction";
        if (IsCumulative(a, b) && (a.IsIncrement || b.IsIncrement))
            return "part-against-whole";
        if (IsVolatile(a) && (a.Claim.When?.From is null || b.Claim.When?.From is null) && !UpdateJudge.IsCorrected(a, b))
            return "time-unknown";
        if (a.Claim.Kind == ClaimKind.Count && !isSlip && a.IsTally != b.IsTally)
            return "period-against-moment";
        if (a.Claim.Kind == ClaimKind.Count && !isSlip && !IsCumulative(a, b) && (IsCountedLater(a, b) || IsCountedLater(b, a)))
            return "different-time";
        if (a.Claim.Kind == ClaimKind.Count && SlotFields.IsPeriodAgainstMoment(a, b) && !SlotFields.AreOfOnePeriod(a, b))
            return "period-against-moment";
        if (SlotFields.Basis(a, b) == FieldState.Different)
            return "different-basis";
        if (SlotFields.Place(a, b) == FieldState.Different)
            return "different-place";
        if (IsShareOfUnnamedPlace(a, b) || IsShareOfUnnamedPlace(b, a) || IsOfOnePlaceOfMany(a, b) || IsOfOnePlaceOfMany(b, a))
            return "different-place";
        if (a.Claim.Kind == ClaimKind.Count && a.HeadLemma is { } one && b.HeadLemma is { } other && classes.AreOfOtherCallings(one, other))
            return "different-subject";
        if (a.IsOfLike != b.IsOfLike || a.IsOfOneOfSome != b.IsOfOneOfSome)
            return "different-subject";
        if (IsElsewhere(a, b) || IsElsewhere(b, a) || a.IsPointing != b.IsPointing)
            return "different-place";

        // That nobody is missing any longer is told of a later time than how many were.
        if (a.IsNoMore || b.IsNoMore)
            return "time-unknown";
        if (fields.Subject(a, b) == FieldState.Different || vehicles.AreApart(a, b))
            return "different-subject";
        if (isSlip)
            return SlotFields.AreTimesApart(a, b) || a.IsOrigin != b.IsOrigin ? "different-time" : null;
        if (IsKept(a, b))
            return a.IsOrigin == b.IsOrigin ? null : "different-time";
        if (SlotFields.IsBackground(a) != SlotFields.IsBackground(b) && !SlotFields.AreOfOnePeriod(a, b) && !SlotFields.IsLookedBackAt(a, b))
            return "different-time";

        if (SlotFields.AreOfOtherHistory(a, b) || SlotFields.AreOtherBallots(a, b) || SlotFields.AreOtherPeriods(a, b) || a.IsOrigin != b.IsOrigin)
            return "different-time";

        // A growing figure and a corrected one are told at another time than the one they replace, but within weeks.
        var isRevised = IsCumulative(a, b) || UpdateJudge.IsCorrected(a, b) || IsReportedFigure(a, b);
        if (isRevised && !SlotFields.AreReportedApart(a, b))
            return null;

        return SlotFields.Time(a, b) == FieldState.Different ? "different-time" : null;
    }

    /// <summary>"Das Krankenhaus in Bergen behandelte neun Patienten": those whom one house treats are not all who were hurt.</summary>
    private bool IsOfOneHouse(ClaimProfile claim) =>
        claim.Claim is { Kind: ClaimKind.Count, Role: { } role, Subject.Canonical: { } subject } && words.PersonRoles.Contains(role)
        && !claim.IsToldOfMany && classes.FieldsOf(subject).Contains(words.Fields.NumberOf(TreatingHouses));

    /// <summary>"SPD und Grüne verfügen zusammen über 21 Mandate": of the one that is named first they are not all.</summary>
    private static bool IsOfSeveral(ClaimProfile claim) =>
        claim is { IsSubjectNamed: true, IsToldOfMany: true, Claim: { Kind: ClaimKind.Count, Scope.Part: ScopePart.Total } };

    /// <summary>"130 Nachbeben bis Mittwochabend": what was counted until after the other report appeared was less then.</summary>
    private static bool IsCountedLater(ClaimProfile claim, ClaimProfile other) =>
        claim.Claim.Mention is { } mention && other.Article.Published is { } published && claim.Article.Mentions.CountedUntil(mention) is { } until && until > published;

    /// <summary>"haben dort mit 1:6 verloren und daheim mit 3:2 gewonnen": two results in one sentence are of two matches.</summary>
    private static bool IsOneOfResults(ClaimProfile claim) =>
        claim.Claim.Basis is null
        && claim.Article.Index.InSentence(claim.SentenceIndex).Take(MostScores).Any(other => other != claim && other.Claim is { Kind: ClaimKind.Score, Basis: null });

    /// <summary>
    /// "Das Land will 480 Millionen aufnehmen" and "840 Millionen sind es": a budget is a plan, said or not, and
    /// who tells a plan in the present tense ("Die Linie kostet 12 Millionen") means the plan.
    /// </summary>
    private bool IsPlanOfBoth(ClaimProfile a, ClaimProfile b) =>
        ((words.PlanMeasures.Contains(a.Claim.Relation) || words.PlanMeasures.Contains(b.Claim.Relation)) && IsDemanded(a) == IsDemanded(b))
        || ((SlotFields.IsSpecific(a.Claim) || SlotFields.IsSpecific(b.Claim)) && (IsToldOfPlan(a, b) || IsToldOfPlan(b, a)));

    /// <summary>"Der Verband verlangt 120 Millionen" and "wir haben 35 Millionen zugesagt": who gives less than was demanded contradicts nobody.</summary>
    private static bool IsDemanded(ClaimProfile claim) => claim.Claim.Modality == Modality.Demanded;

    private static bool IsToldOfPlan(ClaimProfile plan, ClaimProfile told) => plan.Claim.Modality == Modality.Planned && told.IsInPresent;

    /// <summary>"Dort waren 93 Prozent der Züge pünktlich": a place that the other article never names is not where it reports from.</summary>
    private static bool IsElsewhere(ClaimProfile claim, ClaimProfile other) =>
        claim.PointedPlace is { } place && !other.Article.Mentions.Names(place);

    /// <summary>"in Borssum, wo 61 Prozent für sie stimmten": a share in a place that the other article never names is not the share of all.</summary>
    private static bool IsShareOfUnnamedPlace(ClaimProfile share, ClaimProfile other) =>
        share.Claim is { Kind: ClaimKind.Percentage, Place: { } place } && other.Claim.Place is null && !other.Article.Mentions.Names(place.Canonical);

    /// <summary>"Allein in Hamburg zählten die Behörden 20.000": one place of many, which the other report never names.</summary>
    private static bool IsOfOnePlaceOfMany(ClaimProfile claim, ClaimProfile other) =>
        claim.Claim is { Scope.Part: ScopePart.Part, Place: { } place } && other.Claim.Place is null && !other.Article.Mentions.Names(place.Canonical);

    /// <summary>"die 1986 übergebene, 284 Meter lange Brücke": how long a thing is, or how long somebody must go to prison, stays so, whatever time stands by the figure.</summary>
    private bool IsKept(ClaimProfile a, ClaimProfile b) =>
        words.KeptMeasures.Contains(a.Claim.Relation) && string.Equals(a.Claim.Relation, b.Claim.Relation, StringComparison.Ordinal) && !SlotFields.AreReportedApart(a, b)
        && (a.Claim.Kind == ClaimKind.Duration || fields.Subject(a, b) is FieldState.Same or FieldState.Compatible || fields.IsOneThing(a, b));

    /// <summary>"niemand wurde verletzt" is wrong where three were hurt slightly: none of all is none of any part.</summary>
    private static bool IsNobodyAgainstSome(ClaimProfile a, ClaimProfile b) => IsNobody(a) || IsNobody(b);

    /// <summary>"keinem wird gekündigt" says nothing of jobs that are cut.</summary>
    private bool IsNobodyAgainstThings(ClaimProfile nobody, ClaimProfile things) =>
        IsNobody(nobody) && nobody.Head is null && things.Head is not null && things.Claim.Role is { } role && !words.PersonRoles.Contains(role);

    private static bool IsNobody(ClaimProfile claim) =>
        claim.Claim is { Kind: ClaimKind.Count, Value.High: 0, Restrictions.IsEmpty: true, Scope: null or { Part: ScopePart.Unknown or ScopePart.Total } };

    /// <summary>"weltweit 1.400 Stellen, davon 900 in Deutschland": the part is the whole of the place that both name.</summary>
    private bool IsPartAgainstWhole(ClaimProfile a, ClaimProfile b) =>
        (SlotFields.Part(a, b) == FieldState.Different || (a.Claim.Of is null) != (b.Claim.Of is null))
        && SlotFields.Place(a, b) != FieldState.Same && !IsPartOfOneName(a, b);

    /// <summary>"Allein die Zölle kosten 190 Millionen" and "Die Zölle verschlingen eine Viertelmilliarde": both sums are of the part that the subject names.</summary>
    private bool IsPartOfOneName(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Kind == ClaimKind.Money && b.Claim.Kind == ClaimKind.Money && a.Claim.Of is null && b.Claim.Of is null
        && IsPartOrUnmarked(a) && IsPartOrUnmarked(b) && SlotFields.IsSpecific(a.Claim) && a.TriggerLemma is not null
        && fields.Relation(a, b) == FieldState.Same && fields.Subject(a, b) == FieldState.Same;

    /// <summary>"Drei der vier Arbeiter starben", "14 der 26 Wagen entgleisten": these are all of the dead workers, though not all of the dead.</summary>
    private bool AreOfOneKind(ClaimProfile a, ClaimProfile b) =>
        a.Claim is { Kind: ClaimKind.Count, Of: null, Role: not null } && b.Claim.Of is null
        && SlotFields.Role(a, b) == FieldState.Same && IsPartOrUnmarked(a) && IsPartOrUnmarked(b)
        && fields.Head(a, b) == FieldState.Same && !fields.IsPerson(a) && !fields.IsPerson(b);

    private static bool IsPartOrUnmarked(ClaimProfile claim) => claim.Claim.Scope is null or { Part: ScopePart.Unknown or ScopePart.Part };

    /// <summary>
    /// A quarter's revenue is told weeks after the quarter, and often without naming it; the day by the damage of a fire is
    /// the day of its estimate.
    /// </summary>
    private bool IsReportedFigure(ClaimProfile a, ClaimProfile b) =>
        (words.EventMeasures.Contains(a.Claim.Relation) || words.EventMeasures.Contains(b.Claim.Relation)) && IsOfEvent(a.Claim) && IsOfEvent(b.Claim)
        && (a.Claim.When?.From is null || b.Claim.When?.From is null || !(SlotFields.IsPeriod(a) || SlotFields.IsPeriod(b)))
        && !SlotFields.AreOfUnnamedPeriod(a, b);

    private bool IsOfEvent(Claim claim) => words.EventMeasures.Contains(claim.Relation) || SlotFields.IsGeneric(claim);

    private bool IsVolatile(ClaimProfile claim) =>
        words.Volatile.Contains(claim.Claim.Relation) || (claim.Claim.Role is { } role && words.Volatile.Contains(role));

    /// <summary>Whether the figures of the slot only grow as the event goes on.</summary>
    public bool IsCumulative(ClaimProfile a, ClaimProfile b) =>
        (a.Claim.Role is { } role && words.Cumulative.Contains(role) && SlotFields.Role(a, b) == FieldState.Same)
        || (words.Cumulative.Contains(a.Claim.Relation) && words.Cumulative.Contains(b.Claim.Relation));

    /// <summary>"Entwicklungskosten" are a part of what the whole costs; of the cost of a part that the other figure names, too, they are all.</summary>
    private bool IsPartOfSum(ClaimProfile part, ClaimProfile whole)
    {
        if (part.Claim.Kind != ClaimKind.Money || PartOf(part) is not { } name)
            return false;

        return whole.Claim.Kind == ClaimKind.Money && !Names(whole.HeadLemma, name) && !Names(whole.Claim.Subject?.Canonical, name);
    }

    private string? PartOf(ClaimProfile claim)
    {
        foreach (var noun in (ReadOnlySpan<string?>)[claim.HeadLemma, claim.Claim.Subject?.Canonical])
        {
            if (noun is not null && Compounds.German.Parts(noun) is [var first, _, ..] && words.CostParts.Contains(first) && words.CostNouns.Contains(Compounds.German.HeadOf(noun)))
                return first;
        }

        return null;
    }

    private static bool Names(string? noun, string part) => noun?.Contains(part, StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsPlanned(Claim claim) =>
        claim.Modality is Modality.Planned or Modality.Demanded or Modality.Expected or Modality.Possible or Modality.Conditional;
}

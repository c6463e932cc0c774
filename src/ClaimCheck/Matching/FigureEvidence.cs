using ClaimCheck.Analysis.Words;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>What two figures themselves say of whether they are of one thing: their digits, their size and who gives them.</summary>
internal sealed class FigureEvidence(MatchingWords words, SlotFields fields)
{
    private const int FarFactor = 8;
    private const decimal SmallestLargeCount = 100;
    private const int DigitsOfSlip = 3;
    private const int DigitsOfSmallSlip = 2;
    private const int DigitsOfLongSlip = 4;

    // Of a table of 100,000 figures the first ones are looked through.
    private const int MostFigures = 500;
    private const int DigitsOfNear = 3;
    private const decimal NearShare = 0.06m;

    // Below lie the prices and wages that a report holds several of.
    private const decimal SmallestSum = 100_000;
    private const decimal NearSumShare = 0.12m;
    private const int WeightOfThing = 3;
    private const int FactorOfOneThing = 3;
    private const int WeightOfRare = 4;
    private const decimal CrowdSize = 1000;

    // Police and organisers mostly differ by a factor of two or three.
    private const int MostOfVoices = 4;

    /// <summary>"der 54-jährige Zahnarzt" and "ein Zahnarzt, der 45 Jahre alt war": one person of a rare kind in each article.</summary>
    public bool IsOnlyOfKind(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Subject?.Canonical is { } one && string.Equals(one, b.Claim.Subject?.Canonical, StringComparison.Ordinal)
        && !a.IsSubjectPronoun && words.WeightOf(one) >= WeightOfRare && a.Article.IsOnlyAgeOf(a) && b.Article.IsOnlyAgeOf(b)
        && a.Article.IsSurelyOneEventWith(b.Article);

    /// <summary>"drei Elfmeter" and "zwei Elfmeter", of which each article gives one number only, in sentences that share a name or a word.</summary>
    public bool IsRareThing(ClaimProfile a, ClaimProfile b) =>
        fields.Head(a, b) == FieldState.Same && a.HeadLemma is { } thing && b.HeadLemma is { } other && !fields.IsPerson(a) && !fields.IsPerson(b)
        && Math.Max(words.WeightOf(thing), words.WeightOf(other)) >= WeightOfRare && Math.Min(words.WeightOf(thing), words.WeightOf(other)) >= WeightOfThing
        && a.IsOnlyOne && b.IsOnlyOne && (a.Names.Overlaps(b.Names) || Context.Shares(a, b, WeightOfThing) || (!IsFateOfSome(a, b) && !IsOfSomebody(a) && !IsOfSomebody(b) && AreWithin(a, b, FactorOfOneThing) && AreUnmatched(a, b)))
        && a.Article.IsSurelyOneEventWith(b.Article);

    /// <summary>
    /// "1,14 Milliarden" and "1,14 Millionen", 174 and 147: so many equal digits in two reports of one event are one figure,
    /// whatever the words around it; a number that counts nothing known is none. Of two digits, as in 17 and 71 stabs, the
    /// sentences share a word, too, or few figures are of that kind, and neither article gives the figure of the other.
    /// </summary>
    public static bool IsSlip(ClaimProfile a, ClaimProfile b) =>
        SlipCode.SharedDigits(a.Claim, b.Claim) is >= DigitsOfSmallSlip and var digits
        && (a.Claim.Kind != ClaimKind.Count || (a.Head is not null && b.Head is not null))
        && a.Article.IsSurelyOneEventWith(b.Article)
        && (digits >= DigitsOfSlip || (IsOneNoun(a, b) && (Context.SharesWord(a, b, WeightOfThing) || Counterparts.IsRareDimension(a)) && AreUnmatched(a, b)));

    /// <summary>Two digits are soon swapped by chance: 71 animals and 17 carcasses are not, 17 and 71 stabs are.</summary>
    private static bool IsOneNoun(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Kind != ClaimKind.Count || string.Equals(a.Head, b.Head, StringComparison.Ordinal)
        || (a.HeadLemma is { } one && b.HeadLemma is { } other && (Compounds.German.IsHeadOf(one, other) || Compounds.German.IsHeadOf(other, one)));

    /// <summary>"2.418 Befragte" and "2.148 Teilnehmer": with so many digits a slip is one figure, whatever those counted are called.</summary>
    public static bool IsLongSlip(ClaimProfile a, ClaimProfile b) => SlipCode.SharedDigits(a.Claim, b.Claim) >= DigitsOfLongSlip && IsSlip(a, b);

    /// <summary>Whether neither article gives a figure of this kind that fits the figure of the other.</summary>
    public static bool AreUnmatched(ClaimProfile a, ClaimProfile b) => !IsGiven(a, b.Article) && !IsGiven(b, a.Article);

    private static bool IsGiven(ClaimProfile claim, ArticleProfile article)
    {
        foreach (var known in article.Index.InBlock(claim.Block).Take(MostFigures))
        {
            if (ValueComparer.Compare(claim.Claim, known.Claim) == ValueState.Fits)
                return true;
        }

        return false;
    }

    /// <summary>39,8 and 39,6 degrees, 6,10 and 6,30 metres: measures printed to three digits that lie so near are mostly of one thing.</summary>
    public static bool AreNearFigures(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Kind == ClaimKind.Quantity && b.Claim.Kind == ClaimKind.Quantity
        && a.Claim.Value is { } one && b.Claim.Value is { } other && one.Unit is not null && string.Equals(one.Unit.Code, other.Unit?.Code, StringComparison.Ordinal)
        && SlipCode.SignificantDigits(one.Printed) >= DigitsOfNear && SlipCode.SignificantDigits(other.Printed) >= DigitsOfNear
        && Math.Abs(one.Printed - other.Printed) <= NearShare * Math.Max(Math.Abs(one.Printed), Math.Abs(other.Printed))
        && a.Article.IsSurelyOneEventWith(b.Article);

    /// <summary>
    /// "Ausgaben von 15,4 Milliarden" and "16,4 Milliarden umfasst das Zahlenwerk": two sums that lie near each other, of which
    /// neither article gives the other, one of them named and the other at most as what it is.
    /// </summary>
    public bool AreNearSums(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Kind == ClaimKind.Money && b.Claim.Kind == ClaimKind.Money
        && (IsEventSum(a.Claim) || IsEventSum(b.Claim)) && (IsEventSum(a.Claim) || SlotFields.IsGeneric(a.Claim)) && (IsEventSum(b.Claim) || SlotFields.IsGeneric(b.Claim))
        && a.Claim.Value is { Printed: var one, Unit: { } unit } && b.Claim.Value is { Printed: var other } value && string.Equals(unit.Code, value.Unit?.Code, StringComparison.Ordinal)
        && Math.Min(one, other) >= SmallestSum && Math.Max(one, other) - Math.Min(one, other) <= NearSumShare * Math.Max(one, other)
        && (Counterparts.AreFew(a, b) || Context.SharesWord(a, b, WeightOfThing)) && a.Article.IsSurelyOneEventWith(b.Article) && AreUnmatched(a, b);

    private bool IsEventSum(Claim claim) => words.EventMeasures.Contains(claim.Relation);

    /// <summary>"sechs Prozent mehr" and "sechs Prozent weniger" of things that one word names: one of both took the wrong way.</summary>
    public static bool IsOppositeChange(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Change is { Direction: not ChangeDirection.None and var one } && b.Claim.Change is { Direction: not ChangeDirection.None and var other } && one != other
        && a.Claim.Value is { } first && b.Claim.Value is { } second && first.Printed == second.Printed && string.Equals(first.Unit?.Code, second.Unit?.Code, StringComparison.Ordinal)
        && Context.Shares(a, b, WeightOfThing) && a.Article.IsSurelyOneEventWith(b.Article);

    /// <summary>"minus vier Grad" and "vier Grad über null", where each article gives one figure of the kind.</summary>
    public static bool AreOppositeSigns(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Kind == ClaimKind.Quantity && b.Claim.Kind == ClaimKind.Quantity
        && a.Claim.Value is { Printed: not 0 and var one, Unit: { } unit } && b.Claim.Value is { } other && one == -other.Printed && string.Equals(unit.Code, other.Unit?.Code, StringComparison.Ordinal)
        && Counterparts.AreOnlyOfBlock(a, b) && a.Article.IsSurelyOneEventWith(b.Article);

    /// <summary>Two voices that each give a large number of people at one event count the same crowd: police and organisers.</summary>
    public bool AreCrowds(ClaimProfile a, ClaimProfile b) =>
        IsCrowd(a) && IsCrowd(b) && (IsOfEvent(a) || IsOfEvent(b)) && PairJudge.AreTwoVoices(a, b) && AreWithin(a, b, MostOfVoices) && a.Article.IsSurelyOneEventWith(b.Article);

    /// <summary>
    /// Two counts from a hundred on, neither twice the other, of one noun that is more than people: where an article gives no
    /// other, it is the one.
    /// </summary>
    public bool IsLargeCount(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Value is { Printed: >= SmallestLargeCount and var one } && b.Claim.Value is { Printed: >= SmallestLargeCount and var other }
        && Math.Max(one, other) / 2 < Math.Min(one, other)
        && fields.Head(a, b) == FieldState.Same && !fields.IsPerson(a);

    /// <summary>"2.400 Beschäftigte" who were called out, and 1.500 who came: the same people, but not in the same role.</summary>
    public bool IsOfRoleAgainstAll(ClaimProfile a, ClaimProfile b) =>
        (a.Claim.Role is null ? b.Claim.Role : b.Claim.Role is null ? a.Claim.Role : null) is "participant" or "striker" && !AreCrowds(a, b) && SlipCode.SharedDigits(a.Claim, b.Claim) == 0;

    /// <summary>
    /// Whether one value is many times the other and no slip: "31.000 Zuschauer" and "26 Zuschauer" are mostly told of two
    /// things.
    /// </summary>
    public static bool AreFarApart(Claim a, Claim b) =>
        a.Value is { } one && b.Value is { } other && SlipCode.Of(a, b) == "value"
        && Size(one) is { } first && Size(other) is { } second && string.Equals(one.Unit?.SiCode, other.Unit?.SiCode, StringComparison.Ordinal)
        && Math.Min(first, second) is > 0 and var smaller && Math.Max(first, second) / FarFactor > smaller;

    private static decimal? Size(NumericValue value) =>
        value.Unit is not { } unit ? Math.Abs(value.Printed) : unit.TryConvert(value.Printed, out var size) ? Math.Abs(size) : null;

    /// <summary>The participants of an event that each article counts once, or that two voices count.</summary>
    public static bool IsRoleOfEvent(ClaimProfile a, ClaimProfile b) =>
        SlotFields.Role(a, b) == FieldState.Same
        && ((a.IsOnlyOne && b.IsOnlyOne) || (a.Claim.Attribution.Speaker is not null && b.Claim.Attribution.Speaker is not null));

    /// <summary>"Mit acht Toren war sie die Beste": goals are counted for each player.</summary>
    private static bool IsOfSomebody(ClaimProfile claim) => (claim.IsSubjectNamed || claim.IsSubjectPronoun) && !claim.IsToldOfMany;

    /// <summary>"300 Haushalte ohne Heizung" and "90 Haushalte": of whom nothing is told need not be those to whom something happened.</summary>
    private bool IsFateOfSome(ClaimProfile a, ClaimProfile b) =>
        (a.Claim.Role is null) != (b.Claim.Role is null) && words.PersonRoles.Contains((a.Claim.Role ?? b.Claim.Role)!);

    private static bool AreWithin(ClaimProfile a, ClaimProfile b, int factor) =>
        a.Claim.Value is { Printed: > 0 and var one } && b.Claim.Value is { Printed: > 0 and var other } && Math.Max(one, other) / factor <= Math.Min(one, other);

    private bool IsCrowd(ClaimProfile claim) =>
        claim.Claim is { Kind: ClaimKind.Count, Value.Printed: >= CrowdSize } && (IsOfEvent(claim) || (claim.Claim.Role is null && claim.HeadLemma is { } people && words.AnyPeople.Contains(people)));

    private static bool IsOfEvent(ClaimProfile claim) => claim.Claim.Role is "participant" or "visitor";
}

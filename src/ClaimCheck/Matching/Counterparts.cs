using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Finds the figure of another article that a figure stands against, where no other could be meant.</summary>
internal sealed class Counterparts(MatchingWords words, SlotFields fields)
{
    // Where an article gives more figures of one kind, none of them is the only one.
    private const int MostCandidates = 40;

    // Two reports of one sum are mostly within a factor of two of each other; two sums of one event mostly are not.
    private const int ClosestFactor = 2;
    private const int FewSums = 5;

    // A sum that stands alone in both articles may be off by a slip of the ear: fifteen and fifty.
    private const int AloneFactor = 4;

    private const int DigitsOfSlip = 2;

    // Two figures that stand alone of their dimension, in sentences that share a word.
    private const int FactorOfOnly = 3;

    // One word of which each thousandth text holds one.
    private const int TellingWord = 4;

    /// <summary>Whether neither article states another value that the other claim could stand against.</summary>
    public bool AreOnly(SlotUnifier slots, ClaimProfile a, ClaimProfile b) => IsOnly(slots, a, b) && IsOnly(slots, b, a);

    /// <summary>
    /// Whether a sum that nothing names ("überweist 4,5 Millionen Euro") is the one figure near the sum that the other
    /// article names for the event ("Ablösesumme: 3,2 Millionen Euro").
    /// </summary>
    public bool AreClosest(SlotUnifier slots, ClaimProfile a, ClaimProfile b) =>
        ((a.Claim.Kind == ClaimKind.Money && b.Claim.Kind == ClaimKind.Money) || (IsRareDimension(a) && IsRareDimension(b)))
        && AreNamedAndBare(a, b) && (AreNear(a, b) || SlipCode.SharedDigits(a.Claim, b.Claim) >= DigitsOfSlip || AreAlone(a, b))
        && (AreFew(a, b) || Context.SharesWord(a, b, TellingWord)) && IsClosest(slots, a, b) && IsClosest(slots, b, a);

    /// <summary>Whether both reports give few figures of the kind: a budget holds many sums, a robbery one or two.</summary>
    public static bool AreFew(ClaimProfile a, ClaimProfile b) =>
        Math.Max(a.Article.Index.InBlock(a.Block).Count, b.Article.Index.InBlock(b.Block).Count) <= FewSums;

    /// <summary>
    /// "1.800 Kilogramm Kokain" and "1,3 Tonnen Kokain": two sizes of a rare dimension that lie near each other, in sentences
    /// that share the word for the thing, even where it is what the whole report is about.
    /// </summary>
    public bool AreOfOneThing(SlotUnifier slots, ClaimProfile a, ClaimProfile b) =>
        IsRareDimension(a) && IsRareDimension(b) && (AreNear(a, b) || SlipCode.SharedDigits(a.Claim, b.Claim) >= DigitsOfSlip)
        && (SlotFields.IsGeneric(a.Claim) || SlotFields.IsGeneric(b.Claim) || fields.AreRelated(a.Claim.Relation, b.Claim.Relation))
        && Context.SharesNoun(a, b, TellingWord) && IsNearest(slots, a, b) && IsNearest(slots, b, a);

    /// <summary>Whether the limit is the only one of its kind that its article states.</summary>
    public static bool IsOnlyLimit(ClaimProfile claim)
    {
        foreach (var other in claim.Article.Index.InBlock(claim.Block))
        {
            if (other != claim && other.Claim.Bound == claim.Claim.Bound && ValueComparer.Compare(claim.Claim, other.Claim) != ValueState.Fits)
                return false;
        }

        return true;
    }

    /// <summary>Whether a dimension is one that few figures of an event have.</summary>
    public static bool IsRareDimension(ClaimProfile claim) =>
        claim.Claim.Kind == ClaimKind.Quantity && claim.Claim.Value is { } value
        && value.Dimension != Dimension.None && value.Dimension != Dimension.Length && value.Dimension.Name is not ("share" or "duration" or "number" or "temperature");

    /// <summary>Whether each article gives one figure only of a dimension, in sentences that share a telling word ("34 Grad im Schatten") or of a dimension that few figures have.</summary>
    /// <remarks>The speed of an avalanche is not that of the wind: a figure that is named and one that is not may be of two things.</remarks>
    public static bool AreOnlyOfDimension(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Kind is ClaimKind.Quantity or ClaimKind.Duration && a.Claim.Kind == b.Claim.Kind
        && AreOnlyOfBlock(a, b)
        && a.Claim.Value?.Printed > 0 == b.Claim.Value?.Printed > 0 && AreWithin(a, b, FactorOfOnly)
        && (Context.SharesWord(a, b, TellingWord) || (IsRareDimension(a) && !IsPrice(a) && SlotFields.IsGeneric(a.Claim) == SlotFields.IsGeneric(b.Claim)));

    /// <summary>Euros for a square metre: a report on prices gives the price of one thing, and another report that of another.</summary>
    private static bool IsPrice(ClaimProfile claim) =>
        claim.Claim.Value?.Dimension.Name.StartsWith(Dimension.Money.Name, StringComparison.Ordinal) == true;

    /// <summary>Whether each article gives one figure only of the kind and dimension.</summary>
    public static bool AreOnlyOfBlock(ClaimProfile a, ClaimProfile b) =>
        a.Article.Index.InBlock(a.Block).Count == 1 && b.Article.Index.InBlock(b.Block).Count == 1;

    private bool IsOnly(SlotUnifier slots, ClaimProfile a, ClaimProfile b)
    {
        var candidates = b.Article.Index.InBlock(b.Block);
        if (candidates.Count > MostCandidates)
            return false;

        var head = fields.Head(a, b);
        foreach (var other in candidates)
        {
            if (other != b && (head != FieldState.Same || fields.Head(a, other) == FieldState.Same) && IsCandidate(a, other)
                && (fields.Head(a, other) != FieldState.Different || SlotFields.Role(a, other) == FieldState.Same || slots.IsOneMeasure(a, other))
                && slots.Refusal(a, other) is null && ValueComparer.Compare(b.Claim, other.Claim) != ValueState.Fits)
                return false;
        }

        return true;
    }

    /// <summary>A figure that is denied or taken back stands against none that is stated.</summary>
    private static bool IsCandidate(ClaimProfile a, ClaimProfile other) =>
        a.Claim.Polarity == other.Claim.Polarity && SlotUnifier.AreAlike(a.Claim, other.Claim) && (a.Claim.Kind == ClaimKind.Change == (other.Claim.Kind == ClaimKind.Change) || (a.Claim.Modality == Modality.Demanded && other.Claim.Modality == Modality.Demanded));

    /// <summary>Whether no figure of the article of <paramref name="b"/> fits that of <paramref name="a"/> or lies nearer to it.</summary>
    private bool IsClosest(SlotUnifier slots, ClaimProfile a, ClaimProfile b)
    {
        var candidates = b.Article.Index.InBlock(b.Block);
        if (candidates.Count > MostCandidates)
            return false;

        foreach (var other in candidates)
        {
            if (other == b || !IsCandidate(a, other) || ValueComparer.Compare(b.Claim, other.Claim) == ValueState.Fits)
                continue;
            if (ValueComparer.Compare(a.Claim, other.Claim) == ValueState.Fits)
                return false;
            if (AreNamedAndBare(a, other) && slots.Refusal(a, other) is null && IsNearer(a, other, b))
                return false;
        }

        return true;
    }

    /// <summary>Whether no figure of the other article that could be of the same thing fits or lies nearer.</summary>
    private static bool IsNearest(SlotUnifier slots, ClaimProfile a, ClaimProfile b)
    {
        var candidates = b.Article.Index.InBlock(b.Block);
        if (candidates.Count > MostCandidates)
            return false;

        foreach (var other in candidates)
        {
            if (other == b || !IsCandidate(a, other) || ValueComparer.Compare(b.Claim, other.Claim) == ValueState.Fits)
                continue;
            if (ValueComparer.Compare(a.Claim, other.Claim) == ValueState.Fits || (slots.Refusal(a, other) is null && IsNearer(a, other, b)))
                return false;
        }

        return true;
    }

    /// <summary>One figure is of a measure that a report is about, and the other has no measure of its own, or a related one.</summary>
    private bool AreNamedAndBare(ClaimProfile a, ClaimProfile b) =>
        (IsNamed(a) && IsBare(b)) || (IsBare(a) && IsNamed(b)) || ((IsNamed(a) || IsNamed(b)) && fields.AreRelated(a.Claim.Relation, b.Claim.Relation));

    private bool IsNamed(ClaimProfile claim) => words.CentralMeasures.Contains(claim.Claim.Relation);

    private static bool IsBare(ClaimProfile claim) => claim.Head is null && SlotFields.IsGeneric(claim.Claim) && claim.Claim.Bound == ValueBound.Value;

    private static bool AreNear(ClaimProfile a, ClaimProfile b) => AreWithin(a, b, ClosestFactor);

    private static bool AreWithin(ClaimProfile a, ClaimProfile b, int factor) =>
        Bounds(a, b) is (> 0 and var smaller, var larger) && larger / factor <= smaller;

    /// <summary>Whether <paramref name="one"/> is nearer to <paramref name="claim"/> than <paramref name="other"/>, as a factor.</summary>
    private static bool IsNearer(ClaimProfile claim, ClaimProfile one, ClaimProfile other)
    {
        var (smaller, larger) = Bounds(claim, one);
        var (least, most) = Bounds(claim, other);
        return smaller > 0 && least > 0 && larger / Ratio(most, least) < smaller;
    }

    /// <summary>How many times the smaller the larger is, at most the largest number there is.</summary>
    private static decimal Ratio(decimal larger, decimal smaller) =>
        smaller < 1 && larger > decimal.MaxValue * smaller ? decimal.MaxValue : larger / smaller;

    /// <summary>Whether each of two sums is the only one of its article that could be the sum of the event, and they are of one order.</summary>
    private bool AreAlone(ClaimProfile a, ClaimProfile b) =>
        AreWithin(a, b, AloneFactor) && IsAlone(a) && IsAlone(b);

    private bool IsAlone(ClaimProfile claim)
    {
        foreach (var other in claim.Article.Index.InBlock(claim.Block))
        {
            if (other != claim && (IsNamed(other) || IsBare(other)) && ValueComparer.Compare(claim.Claim, other.Claim) != ValueState.Fits)
                return false;
        }

        return true;
    }

    private static (decimal Smaller, decimal Larger) Bounds(ClaimProfile a, ClaimProfile b) =>
        Si(a) is { } one && Si(b) is { } other && string.Equals(a.Claim.Value!.Unit?.SiCode, b.Claim.Value!.Unit?.SiCode, StringComparison.Ordinal)
            ? (Math.Min(one, other), Math.Max(one, other))
            : (0, 0);

    private static decimal? Si(ClaimProfile claim) =>
        claim.Claim.Value is { Unit: { } unit } value && unit.TryConvert(value.Printed, out var converted) ? Math.Abs(converted) : null;
}

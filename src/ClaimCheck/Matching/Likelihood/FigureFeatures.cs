using ClaimCheck.Claims;
using NodaTime;

namespace ClaimCheck.Matching.Likelihood;

/// <summary>Reads what two figures say by their size, their place in the articles and the other figures of both.</summary>
internal sealed class FigureFeatures(SharedWords shared)
{
    private const int LeadSentences = 3;
    private const int LargestSize = 1_000_000;
    private const int LargestRatio = 100_000;

    // Of a table of 100,000 figures the first ones are looked through.
    private const int MostFigures = 60;

    // One word of which each thousandth text holds one.
    private const int TellingWord = 4;

    /// <summary>Sets the features of the figures.</summary>
    public void Read(SlotVector vector, ClaimProfile a, ClaimProfile b)
    {
        ReadSizes(vector, a, b);
        ReadRivals(vector, a, b);
        vector.Set(SlotFeature.Event, a.Article.IsSurelyOneEventWith(b.Article));
        vector.SetBoth(SlotFeature.Only, a.IsOnlyOne, b.IsOnlyOne);
        vector.SetBoth(SlotFeature.Lead, a.SentenceIndex < LeadSentences, b.SentenceIndex < LeadSentences);
    }

    private static void ReadSizes(SlotVector vector, ClaimProfile a, ClaimProfile b)
    {
        var (one, other) = (SizeOf(a), SizeOf(b));
        vector[SlotFeature.Ratio] = one > 0 && other > 0 ? Hundredths(Math.Max(one, other), Math.Min(one, other)) : -1;
        vector[SlotFeature.SlipDigits] = SlipCode.SharedDigits(a.Claim, b.Claim);
        if (a.Claim.Value is { } first && b.Claim.Value is { } second)
        {
            vector[SlotFeature.Digits] = Math.Min(SlipCode.SignificantDigits(first.Printed), SlipCode.SignificantDigits(second.Printed));
            vector[SlotFeature.Size] = (int)Math.Min(LargestSize, Math.Min(Math.Abs(first.Printed), Math.Abs(second.Printed)));
        }

        if (a.Article.Published is not { } day || b.Article.Published is not { } later)
            return;
        vector[SlotFeature.Days] = Math.Abs(Period.Between(day.Date, later.Date, PeriodUnits.Days).Days);
        vector[SlotFeature.Growth] = day == later || one == other ? 0 : (day < later) == (one < other) ? 1 : 2;
    }

    private void ReadRivals(SlotVector vector, ClaimProfile a, ClaimProfile b)
    {
        var (one, other) = (a.Article.Index.InBlock(a.Block), b.Article.Index.InBlock(b.Block));
        vector.SetBoth(SlotFeature.Given, IsGiven(a, other), IsGiven(b, one));
        vector.SetBoth(SlotFeature.GivenAlike, IsGivenAlike(a, other), IsGivenAlike(b, one));
        vector.SetBoth(SlotFeature.Largest, IsLargest(a, one), IsLargest(b, other));
        var (first, second) = (a.RivalsIn(b.Article), b.RivalsIn(a.Article));
        vector[SlotFeature.MostRivals] = Math.Max(first, second);
        vector[SlotFeature.FewestRivals] = Math.Min(first, second);
        vector[SlotFeature.Figures] = Math.Max(one.Count, other.Count);
    }

    private static bool IsGiven(ClaimProfile claim, IReadOnlyList<ClaimProfile> others) =>
        others.Take(MostFigures).Any(known => ValueComparer.Compare(claim.Claim, known.Claim) == ValueState.Fits);

    private bool IsGivenAlike(ClaimProfile claim, IReadOnlyList<ClaimProfile> others) =>
        others.Take(MostFigures).Any(known => ValueComparer.Compare(claim.Claim, known.Claim) == ValueState.Fits && (IsOfOneNoun(claim, known) || SharesWord(claim, known)));

    private static bool IsOfOneNoun(ClaimProfile claim, ClaimProfile known) =>
        string.Equals(known.Head, claim.Head, StringComparison.Ordinal) && string.Equals(known.Claim.Relation, claim.Claim.Relation, StringComparison.Ordinal);

    private bool SharesWord(ClaimProfile claim, ClaimProfile known) =>
        shared.Of(claim.Surroundings(shared).Sentence, known.Surroundings(shared).Sentence).Heaviest >= TellingWord;

    private static bool IsLargest(ClaimProfile claim, IReadOnlyList<ClaimProfile> others)
    {
        var size = SizeOf(claim);
        return others.Take(MostFigures).All(known => SizeOf(known) <= size);
    }

    private static decimal SizeOf(ClaimProfile claim)
    {
        if (claim.Claim.Value is not { } value)
            return 0;
        if (value.Unit is not { } unit)
            return Math.Abs(value.Printed);

        return unit.TryConvert(value.Printed, out var size) ? Math.Abs(size) : 0;
    }

    private static int Hundredths(decimal larger, decimal smaller) =>
        larger / LargestRatio > smaller ? LargestRatio : (int)Math.Min(LargestRatio, Math.Round(100 * (larger / smaller)));
}

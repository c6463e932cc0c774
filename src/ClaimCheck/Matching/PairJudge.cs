using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Matching.Likelihood;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares two claims of one event in the order of the design: alignment, values, voices, updates, refutation.</summary>
internal sealed class PairJudge
{
    // Letters: shorter beginnings are shared by chance.
    private const int SharedStem = 6;

    private readonly SlotUnifier slots;
    private readonly SlotLikelihood likelihood;
    private readonly OrdinalJudge ordinals;
    private readonly RankJudge ranks;
    private readonly DateJudge dates;
    private readonly LocationJudge locations;
    private readonly QuoteJudge quotes;
    private readonly StateJudge states;
    private readonly PropositionJudge propositions;
    private readonly FillerJudge fillers;
    private readonly CauseJudge causes;
    private readonly MemberJudge members;
    private readonly DoerJudge doers;
    private readonly ExchangeJudge exchanges;
    private readonly LastTimeJudge lastTimes;

    public PairJudge(MatchingWords words, ClaimWords claimWords, Places places, WordClasses classes)
    {
        slots = new SlotUnifier(words, claimWords, classes);
        likelihood = new SlotLikelihood(words, claimWords, classes, SlotTrees.Packaged());
        ordinals = new OrdinalJudge(classes);
        ranks = new RankJudge(claimWords, classes);
        dates = new DateJudge(words, classes);
        locations = new LocationJudge(claimWords, places, classes);
        quotes = new QuoteJudge(claimWords);
        var match = new PropositionMatch(words, claimWords, classes);
        states = new StateJudge(claimWords, match, classes);
        propositions = new PropositionJudge(claimWords, match);
        fillers = new FillerJudge(words, claimWords, places, match);
        causes = new CauseJudge(classes);
        members = new MemberJudge(classes, match);
        doers = new DoerJudge(claimWords, match);
        exchanges = new ExchangeJudge(places, classes);
        lastTimes = new LastTimeJudge(words, classes);
    }

    /// <summary>The result for two claims; <see langword="null"/> where they are not even alike.</summary>
    public Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        var judgement = Compared(a, b);
        return judgement is null or { Verdict: Verdict.NotComparable or Verdict.Agreement } && exchanges.Judge(a, b) is { } exchange ? exchange : judgement;
    }

    private Judgement? Compared(ClaimProfile a, ClaimProfile b)
    {
        // Both say the same of one thing: what explains two figures away says nothing of who did it.
        if (a.Claim.Kind == ClaimKind.Statement && b.Claim.Kind == ClaimKind.Statement && (doers.Judge(a, b) ?? members.Judge(a, b)) is { Verdict: Verdict.Contradiction or Verdict.Discrepancy } other)
            return other;

        if (NoteNames.AreApart(a, b))
            return null;

        var judgement = Judged(a, b);
        return judgement is { Verdict: Verdict.Contradiction or Verdict.Discrepancy } && Refutation.Of(a, b) is { } refutation
            ? Judgement.NotComparable(refutation)
            : judgement;
    }

    private Judgement? Judged(ClaimProfile a, ClaimProfile b)
    {
        // Both look back, mostly in the past perfect, and neither leaves open to what.
        if (a.Claim.Kind == ClaimKind.Date && b.Claim.Kind == ClaimKind.Date && lastTimes.Judge(a, b) is { } last)
            return last;
        if (a.IsOfUndatedPast != b.IsOfUndatedPast && !SameSentence.IsExact(a, b))
            return a.Claim.Kind == b.Claim.Kind ? Judgement.NotComparable("different-time") : null;
        if (a.Claim.Kind == ClaimKind.Quote || b.Claim.Kind == ClaimKind.Quote)
            return a.Claim.Kind == b.Claim.Kind ? quotes.Judge(a, b) : null;
        if (a.Claim.Kind == ClaimKind.Statement || b.Claim.Kind == ClaimKind.Statement)
            return a.Claim.Kind == b.Claim.Kind ? Statement(a, b) : null;
        if (a.Claim.Kind == ClaimKind.Location || b.Claim.Kind == ClaimKind.Location)
            return a.Claim.Kind == b.Claim.Kind ? locations.Judge(a, b) : null;
        if (a.Claim.Kind == ClaimKind.Ordinal || b.Claim.Kind == ClaimKind.Ordinal)
            return a.Claim.Kind == b.Claim.Kind ? Ordinal(a, b) : null;
        if (a.Claim.Kind == ClaimKind.Date || b.Claim.Kind == ClaimKind.Date)
            return a.Claim.Kind == b.Claim.Kind ? Date(a, b) : null;
        if (SlipJudge.Judge(a, b) is { } slip)
            return slip;
        if (AgeJudge.Judge(a, b) is { } age)
            return age;
        if (a.Claim.Relation == "distance" && b.Claim.Relation == "distance" && DistanceJudge.Judge(a, b) is { } distance)
            return distance;

        var alignment = slots.Align(a, b);
        return Weighed(a, b, alignment is null ? null : Numeric(a, b, alignment), likely => Conflict(a, b, likely), alignment is { IsAligned: true, IsOfOneSentence: false });
    }

    private Judgement? Date(ClaimProfile a, ClaimProfile b)
    {
        var judgement = dates.Judge(a, b);

        // What sets two times apart is what happens at them, which no sum of small signs outweighs.
        var isSettled = dates.IsShifted(a) || dates.IsShifted(b) || judgement is { Verdict: Verdict.NotComparable, Code: not ("event-unsure" or "too-few-witnesses") };
        return isSettled ? judgement : Weighed(a, b, judgement, likely => DateJudge.Conflict(a, b) with { Confidence = likely.Confidence }, !SameSentence.Holds(a, b));
    }

    /// <summary>What a rule says of two figures, joined where all that is known of them makes them likely one, and doubted where it speaks against them.</summary>
    private Judgement? Weighed(ClaimProfile a, ClaimProfile b, Judgement? judgement, Func<Alignment, Judgement> conflict, bool canDoubt)
    {
        if (judgement is null or { Verdict: Verdict.NotComparable })
            return likelihood.Align(a, b) is { } likely ? conflict(likely) : judgement;

        return canDoubt && judgement is { Verdict: Verdict.Contradiction or Verdict.Discrepancy } && likelihood.IsUnlikely(a, b)
            ? Judgement.NotComparable("unlikely-slot")
            : judgement;
    }

    /// <summary>How two figures of one slot are aligned: by rules, or as likely of one slot.</summary>
    public Alignment? Align(ClaimProfile a, ClaimProfile b) =>
        slots.Align(a, b) is { IsAligned: true } alignment ? alignment : likelihood.Align(a, b);

    private Judgement? Statement(ClaimProfile a, ClaimProfile b) =>
        states.Judge(a, b) ?? LeaderJudge.Judge(a, b) ?? VoteJudge.Judge(a, b) ?? propositions.Judge(a, b) ?? fillers.Judge(a, b) ?? causes.Judge(a, b);

    private Judgement? Ordinal(ClaimProfile a, ClaimProfile b)
    {
        if (!string.Equals(a.Claim.Relation, b.Claim.Relation, StringComparison.Ordinal))
            return null;
        if (a.Claim.Relation == "rank")
            return ranks.Judge(a, b);

        return a.Claim.State is null && a.Claim.Value is null ? SuperlativeJudge.Judge(a, b) : ordinals.Judge(a, b);
    }

    private Judgement? Numeric(ClaimProfile a, ClaimProfile b, Alignment alignment)
    {
        var state = alignment.IsOfOneSentence ? ValueComparer.AsPrinted(a.Claim, b.Claim) : ValueComparer.Compare(a.Claim, b.Claim);
        if (!alignment.IsAligned)
            return state == ValueState.Fits ? null : Judgement.NotComparable(alignment.Refusal!);
        if (a.Claim.Polarity != b.Claim.Polarity)
            return Judgement.NotComparable("different-polarity");

        // Of a growing figure "mindestens drei" and "19" can both be true, and the later one is news all the same.
        if (state == ValueState.Fits && UpdateJudge.Judge(a, b, slots.IsCumulative(a, b)) is { } update)
            return update with { Confidence = alignment.Confidence, Assumed = alignment.Assumed };

        return state switch
        {
            ValueState.Fits => new Judgement(Verdict.Agreement, "agreement", alignment.Confidence, alignment.Assumed),
            ValueState.Incomparable => Currency(a, b, alignment),
            _ => Conflict(a, b, alignment, state),
        };
    }

    private Judgement Conflict(ClaimProfile a, ClaimProfile b, Alignment alignment, ValueState state)
    {
        if (slots.IsThingUnknown(a, b))
            return Judgement.NotComparable("subject-unknown");
        if (UpdateJudge.Judge(a, b, slots.IsCumulative(a, b)) is null && slots.IsNarrowed(a, b))
            return Judgement.NotComparable("different-restriction");

        return Conflict(a, b, alignment);
    }

    private Judgement Conflict(ClaimProfile a, ClaimProfile b, Alignment alignment)
    {
        if (UpdateJudge.Judge(a, b, slots.IsCumulative(a, b)) is { } update)
            return update with { Confidence = alignment.Confidence, Assumed = alignment.Assumed };
        if (slots.IsCumulative(a, b) && SlotFields.Place(a, b) == FieldState.Unknown)
            return Judgement.NotComparable("place-unknown");
        if (AreTwoVoices(a, b))
            return new Judgement(Verdict.Discrepancy, "voices", alignment.Confidence, alignment.Assumed);
        if (ValueComparer.Compare(a.Claim, b.Claim) == ValueState.Near)
            return new Judgement(Verdict.Discrepancy, "near", alignment.Confidence.AtMost(Confidence.Fair), alignment.Assumed);

        return new Judgement(Verdict.Contradiction, SlipCode.Of(a.Claim, b.Claim), alignment.Confidence, alignment.Assumed);
    }

    /// <summary>Two named voices that differ state different figures of one thing.</summary>
    internal static bool AreTwoVoices(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Attribution.Speaker is { } one
        && b.Claim.Attribution.Speaker is { } other
        && !AreOneVoice(one.Canonical, other.Canonical);

    /// <summary>The same name, or words of one house: "Flughafensprecherin" and "Flughafengesellschaft".</summary>
    internal static bool AreOneVoice(string one, string other)
    {
        foreach (var word in one.Split(' '))
        {
            foreach (var second in other.Split(' '))
            {
                if (CommonStart(word, second) >= SharedStem)
                    return true;
            }
        }

        return string.Equals(one, other, StringComparison.Ordinal);
    }

    private static int CommonStart(string one, string other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && char.ToLowerInvariant(one[length]) == char.ToLowerInvariant(other[length]))
            length++;
        return length;
    }

    /// <summary>The same sum in two currencies cannot be right; two sums in two currencies cannot be compared.</summary>
    private static Judgement Currency(ClaimProfile a, ClaimProfile b, Alignment alignment)
    {
        var isSwapped = a.Claim.Kind == ClaimKind.Money && b.Claim.Kind == ClaimKind.Money
            && a.Claim.Value is { } one && b.Claim.Value is { } other
            && one.Printed == other.Printed && (one.Printed >= 10 || alignment.IsOfOneSentence);
        return isSwapped
            ? new Judgement(Verdict.Contradiction, "currency-swapped", alignment.Confidence, alignment.Assumed)
            : Judgement.NotComparable("different-currency");
    }
}

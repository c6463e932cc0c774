using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>What two statements come to that cannot both be true of one thing.</summary>
internal static class OpposedStatements
{
    /// <summary>A contradiction, a discrepancy of two voices, or why the two cannot be compared after all.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other one.</param>
    /// <param name="code">The code of the contradiction; that of the voices is made from it.</param>
    /// <param name="assumed">What is assumed.</param>
    public static Judgement Judged(ClaimProfile a, ClaimProfile b, string code, ImmutableArray<string> assumed)
    {
        if (!a.Article.IsSurelyOneEventWith(b.Article))
            return Judgement.NotComparable("event-unsure");
        if (SlotFields.Time(a, b) == FieldState.Different)
            return Judgement.NotComparable("different-time");
        if (AheadOf.Differ(a, b))
            return Judgement.NotComparable("planned-against-actual");

        return PairJudge.AreTwoVoices(a, b)
            ? new Judgement(Verdict.Discrepancy, code + "-voices", Confidence.Fair, assumed)
            : new Judgement(Verdict.Contradiction, code, Confidence.Fair, assumed);
    }
}

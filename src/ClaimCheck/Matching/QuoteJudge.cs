using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares the wordings of direct quotations of one speaker.</summary>
internal static class QuoteJudge
{
    // Shared words in percent of the shorter wording: below it the quotations are of different sentences.
    private const int MinimumSharedPercent = 60;
    // Where the speakers were not read as one, the words alone must show that it is one sentence.
    private const int MinimumSharedOfOthers = 75;
    private const int MinimumWords = 5;

    /// <summary>The result for two quotations; <see langword="null"/> where the contents differ.</summary>
    public static Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        var first = a.Wording;
        var second = b.Wording;
        if (Math.Min(first.Words.Length, second.Words.Length) < MinimumWords)
            return null;
        if (first.IsPartOf(second) || second.IsPartOf(first))
            return new Judgement(Verdict.Agreement, "same-wording", Confidence.Strong, []);

        var shared = first.Distinct.Count(second.Distinct.Contains);
        var needed = AreOneSpeaker(a, b) ? MinimumSharedPercent : MinimumSharedOfOthers;
        if (shared * 100 < needed * Math.Min(first.Distinct.Count, second.Distinct.Count))
            return null;

        return new Judgement(Verdict.Discrepancy, "wording", AreOneSpeaker(a, b) ? Confidence.Good : Confidence.Fair, []);
    }

    private static bool AreOneSpeaker(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Attribution.Speaker is { } one && b.Claim.Attribution.Speaker is { } other
        && string.Equals(one.Canonical, other.Canonical, StringComparison.Ordinal);
}

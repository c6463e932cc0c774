using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Matching;

/// <summary>Compares the wordings of direct quotations of one speaker.</summary>
internal sealed class QuoteJudge(ClaimWords words)
{
    // Shared words in percent of the shorter wording: below it the quotations are of different sentences.
    private const int MinimumSharedPercent = 60;
    // Where the speakers were not read as one, the words alone must show that it is one sentence.
    private const int MinimumSharedOfOthers = 75;
    private const int MinimumWords = 5;

    // Letters of a word that says something: "so", "ein" do not.
    private const int LeastLetters = 5;

    /// <summary>The result for two quotations; <see langword="null"/> where the contents differ.</summary>
    public Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        var first = a.Wording;
        var second = b.Wording;
        if (Math.Min(first.Words.Length, second.Words.Length) < MinimumWords)
            return null;
        if (AreOneWording(a, b))
            return new Judgement(Verdict.Agreement, "same-wording", Confidence.Strong, []);

        if (AreOpposed(first, second))
            return new Judgement(AreOneSpeaker(a, b) ? Verdict.Contradiction : Verdict.Discrepancy, "wording-opposed", Confidence.Fair, []);

        var shared = first.Distinct.Count(second.Distinct.Contains);
        var needed = AreOneSpeaker(a, b) ? MinimumSharedPercent : MinimumSharedOfOthers;
        if (shared * 100 < needed * Math.Min(first.Distinct.Count, second.Distinct.Count))
            return null;

        return new Judgement(Verdict.Discrepancy, "wording", AreOneSpeaker(a, b) ? Confidence.Good : Confidence.Fair, []);
    }

    /// <summary>Whether one quotation stands in the other, word for word.</summary>
    public static bool AreOneWording(ClaimProfile a, ClaimProfile b) =>
        Math.Min(a.Wording.Words.Length, b.Wording.Words.Length) >= MinimumWords && (a.Wording.IsPartOf(b.Wording) || b.Wording.IsPartOf(a.Wording));

    /// <summary>"so ein diszipliniertes Publikum" and "so ein undiszipliniertes Publikum": one word turned into its opposite before another that both hold.</summary>
    private bool AreOpposed(QuoteWording one, QuoteWording other) => Opposes(one, other) || Opposes(other, one);

    private bool Opposes(QuoteWording plain, QuoteWording turned)
    {
        for (var i = 0; i + 1 < turned.Words.Length; i++)
        {
            foreach (var prefix in words.NegatingPrefixes)
            {
                if (turned.Words[i].StartsWith(prefix, StringComparison.Ordinal) && turned.Words[i].Length >= prefix.Length + LeastLetters
                    && turned.Words[i + 1].Length >= LeastLetters && plain.Holds(turned.Words[i][prefix.Length..], turned.Words[i + 1]))
                    return true;
            }
        }

        return false;
    }

    private static bool AreOneSpeaker(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Attribution.Speaker is { } one && b.Claim.Attribution.Speaker is { } other
        && PairJudge.AreOneVoice(one.Canonical, other.Canonical);
}

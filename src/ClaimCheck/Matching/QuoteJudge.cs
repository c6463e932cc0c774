using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Text;
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
        var first = WordsOf(a);
        var second = WordsOf(b);
        if (Math.Min(first.Count, second.Count) < MinimumWords)
            return null;
        if (IsPartOf(first, second) || IsPartOf(second, first))
            return new Judgement(Verdict.Agreement, "same-wording", Confidence.Strong, []);

        var distinct = first.ToHashSet(StringComparer.Ordinal);
        var known = second.ToHashSet(StringComparer.Ordinal);
        var shared = distinct.Count(known.Contains);
        var needed = AreOneSpeaker(a, b) ? MinimumSharedPercent : MinimumSharedOfOthers;
        if (shared * 100 < needed * Math.Min(distinct.Count, known.Count))
            return null;

        return new Judgement(Verdict.Discrepancy, "wording", AreOneSpeaker(a, b) ? Confidence.Good : Confidence.Fair, []);
    }

    private static bool AreOneSpeaker(ClaimProfile a, ClaimProfile b) =>
        a.Claim.Attribution.Speaker is { } one && b.Claim.Attribution.Speaker is { } other
        && string.Equals(one.Canonical, other.Canonical, StringComparison.Ordinal);

    private static List<string> WordsOf(ClaimProfile claim)
    {
        var text = claim.Article.Article.Text;
        var words = new List<string>();
        foreach (var token in text.Tokens)
        {
            if (claim.Claim.Span.Contains(token.Span) && token.Kind is TokenKind.Word or TokenKind.Number && claim.Claim.Span.Contains(token.Span))
                words.Add(Folding.Fold(token.Span.In(text.Document.Content)));
        }

        return words;
    }

    /// <summary>Whether one wording stands word for word inside the other.</summary>
    private static bool IsPartOf(List<string> part, List<string> whole)
    {
        for (var start = 0; start + part.Count <= whole.Count; start++)
        {
            if (whole.GetRange(start, part.Count).SequenceEqual(part, StringComparer.Ordinal))
                return true;
        }

        return false;
    }
}

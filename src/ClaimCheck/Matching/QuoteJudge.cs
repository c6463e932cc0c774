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
    private const int MinimumWords = 5;

    /// <summary>The result for two quotations; <see langword="null"/> where speakers or contents differ.</summary>
    public static Judgement? Judge(ClaimProfile a, ClaimProfile b)
    {
        if (a.Claim.Attribution.Speaker is not { } one || b.Claim.Attribution.Speaker is not { } other
            || !string.Equals(one.Canonical, other.Canonical, StringComparison.Ordinal))
            return null;

        var first = WordsOf(a);
        var second = WordsOf(b);
        if (Math.Min(first.Count, second.Count) < MinimumWords)
            return null;
        if (IsPartOf(first, second) || IsPartOf(second, first))
            return new Judgement(Verdict.Agreement, "same-wording", Confidence.Strong, []);

        var shared = first.Distinct(StringComparer.Ordinal).Count(second.Contains);
        var shorter = Math.Min(first.Distinct(StringComparer.Ordinal).Count(), second.Distinct(StringComparer.Ordinal).Count());
        return shared * 100 >= MinimumSharedPercent * shorter
            ? new Judgement(Verdict.Discrepancy, "wording", Confidence.Good, [])
            : null;
    }

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

using ClaimCheck.Spotting;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Names;

/// <summary>Tells each word of a sentence which capital words it stands among, and whether in quotation marks.</summary>
internal static class NameSurroundings
{
    private const int LongestQuotation = 9;
    private const uint LongestRun = 6;

    /// <summary>Completes <paramref name="words"/>.</summary>
    public static void Mark(SpottedText text, TokenRange sentence, Span<NameWord> words)
    {
        MarkRuns(text, sentence, words);
        MarkQuotations(text, sentence, words);
    }

    private static void MarkRuns(SpottedText text, TokenRange sentence, Span<NameWord> words)
    {
        for (var start = 0; start < sentence.Count;)
        {
            var end = start;
            while (end < sentence.Count && text.Capitals[sentence.Start + end])
                end++;
            for (var i = start; i < end; i++)
                words[i] = words[i] with { RunFirst = words[start].Folded, RunLast = words[end - 1].Folded, RunLength = Math.Min(LongestRun, (uint)(end - start)) };
            start = end + 1;
        }
    }

    private static void MarkQuotations(SpottedText text, TokenRange sentence, Span<NameWord> words)
    {
        var opening = -1;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!IsMark(text.Text.Characters(sentence.Start + i)))
                continue;
            var length = i - opening - 1;
            if (opening < 0 || length > LongestQuotation)
            {
                opening = i;
                continue;
            }

            for (var inside = opening + 1; inside < i; inside++)
                words[inside] = words[inside] with { Quoted = (uint)length };
            opening = -1;
        }
    }

    private static bool IsMark(ReadOnlySpan<char> token) =>
        token is [var mark] && mark is ('"' or '\'' or '„' or '“' or '”' or '‚' or '‘' or '’' or '»' or '«' or '›' or '‹');
}

using System.Diagnostics;
using System.Globalization;
using ClaimCheck.Analysis;
using ClaimCheck.Training.Corpora;

namespace ClaimCheck.Evaluation.Linguistics;

/// <summary>How fast tags, inflections, parts of speech and lemmas are found, on one thread.</summary>
internal static class TaggingSpeed
{
    private const int Rounds = 12;

    /// <summary>The best of some rounds over <paramref name="sentences"/>, with the bytes allocated for a token.</summary>
    public static string Of(LexiconAnalyzer analyzer, IReadOnlyList<GoldSentence> sentences)
    {
        var text = GoldText.Of(sentences);
        var best = double.MaxValue;
        var allocated = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            analyzer.Tag(text);
            best = Math.Min(best, clock.Elapsed.TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"tags, morphology and lemmas: {text.Tokens.Length / best:F0} tokens/s on one thread, {(double)allocated / text.Tokens.Length:F0} bytes allocated a token");
    }
}

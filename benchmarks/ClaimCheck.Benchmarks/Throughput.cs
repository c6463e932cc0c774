using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Spotting;
using ClaimCheck.Text;

namespace ClaimCheck.Benchmarks;

/// <summary>A quick measurement without BenchmarkDotNet: MB/s, tokens/s and bytes allocated a token, on one thread.</summary>
internal sealed class Throughput
{
    private const int Characters = 4_000_000;
    private const int Rounds = 5;

    private readonly SourceDocument[] documents = [.. new NewsGenerator(seed: 7).Articles(Characters).Select((text, i) => new SourceDocument(string.Create(CultureInfo.InvariantCulture, $"a{i}"), text))];

    /// <summary>Measures each stage and writes a line a stage; the best of five rounds counts.</summary>
    public void Run(TextWriter output)
    {
        var tokenizer = new Tokenizer(Language.German);
        var spotter = new Spotter(Language.German);
        var pipeline = ClaimPipeline.German;
        var bytes = documents.Sum(document => (long)Encoding.UTF8.GetByteCount(document.Text));
        var tokens = documents.Sum(document => (long)tokenizer.Tokenize(document).Tokens.Length);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Length} generated articles, {bytes / 1e6:F1} MB, {tokens} tokens"));
        Measure(output, "tokenize", bytes, tokens, document => tokenizer.Tokenize(document));
        Measure(output, "tokenize and spot", bytes, tokens, document => spotter.Spot(tokenizer.Tokenize(document)));
        Mentions(output, bytes, tokens);
        Measure(output, "read (all layers)", bytes, tokens, document => pipeline.Read(document));
        SingleLine(output, tokenizer);
    }

    // All mentions where words are numbered and tags are at hand.
    private void Mentions(TextWriter output, long bytes, long tokens)
    {
        var tokenizer = new Tokenizer(Language.German);
        var spotter = new Spotter(Language.German);
        var reader = new MentionReader(Language.German);
        var prepared = documents.ToDictionary(document => document, document =>
        {
            var text = tokenizer.Tokenize(document);
            return (Spotted: spotter.Spot(text), Analysis: ClaimPipeline.German.ReadMentions(document).Analysis);
        });
        Measure(output, "mentions, tags given", bytes, tokens, document => reader.In(prepared[document].Spotted, prepared[document].Analysis));
    }

    private void Measure(TextWriter output, string name, long bytes, long tokens, Action<SourceDocument> stage)
    {
        var best = double.MaxValue;
        var allocated = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            foreach (var document in documents)
                stage(document);
            best = Math.Min(best, clock.Elapsed.TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} {bytes / best / 1e6,8:F1} MB/s {tokens / best / 1e6,8:F2} M tokens/s {(double)allocated / tokens,8:F1} bytes/token"));
    }

    // One line of 50 MB: time must stay linear.
    private void SingleLine(TextWriter output, Tokenizer tokenizer)
    {
        var line = new StringBuilder();
        while (line.Length < 50_000_000)
            line.Append(documents[line.Length % documents.Length].Text.Replace('\n', ' '));
        var document = new SourceDocument("line", line.ToString());
        var clock = Stopwatch.StartNew();
        var text = tokenizer.Tokenize(document);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one line of 50 million characters: {clock.Elapsed.TotalSeconds:F2} s, {text.Tokens.Length} tokens, {text.Sentences.Length} sentences"));
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClaimCheck.Analysis;
using ClaimCheck.Attributions;
using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Mentions.References;
using ClaimCheck.Spotting;
using ClaimCheck.Text;

namespace ClaimCheck.Benchmarks;

/// <summary>A quick measurement without BenchmarkDotNet: MB/s, tokens/s and bytes allocated a token, on one thread.</summary>
internal sealed class Throughput
{
    private const int Characters = 1_000_000;
    private const int Rounds = 3;

    private readonly SourceDocument[] documents = [.. new NewsGenerator(seed: 7).Articles(Characters).Select((text, i) => new SourceDocument(string.Create(CultureInfo.InvariantCulture, $"a{i}"), text))];

    /// <summary>Measures each stage and writes a line a stage; the best of three rounds counts.</summary>
    public void Run(TextWriter output)
    {
        var tokenizer = new Tokenizer(Language.German);
        var pipeline = ClaimPipeline.German;
        var bytes = documents.Sum(document => (long)Encoding.UTF8.GetByteCount(document.Text));
        var tokens = documents.Sum(document => (long)tokenizer.Tokenize(document).Tokens.Length);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Length} generated articles, {bytes / 1e6:F1} MB, {tokens} tokens"));
        Stages(output, bytes, tokens);
        Measure(output, "read (all layers)", bytes, tokens, i => pipeline.Read(documents[i]));
        SingleLine(output, tokenizer);
    }

    // Each stage alone; what the stages before it found is at hand.
    private void Stages(TextWriter output, long bytes, long tokens)
    {
        var tokenizer = new Tokenizer(Language.German);
        var spotter = new Spotter(Language.German);
        var analyzer = LexiconAnalyzer.Packaged();
        var mentions = new MentionReader(Language.German);
        var quotations = new QuotationReader(Language.German);
        var claims = new ClaimReader(Language.German);
        var references = new CoreferenceReader(Language.German);
        TokenizedText[] texts = [.. documents.Select(tokenizer.Tokenize)];
        SpottedText[] spotted = [.. texts.Select(spotter.Spot)];
        var tagged = texts.Select(analyzer.Tag).ToArray();
        AnalyzedDocument[] analyses = [.. texts.Select(analyzer.Analyze)];
        var found = texts.Select((_, i) => mentions.In(spotted[i], analyses[i])).ToArray();
        var referred = texts.Select((_, i) => references.In(analyses[i], found[i])).ToArray();
        var said = texts.Select((_, i) => quotations.In(spotted[i], analyses[i], found[i], referred[i])).ToArray();
        Measure(output, "tokenize", bytes, tokens, i => tokenizer.Tokenize(documents[i]));
        Measure(output, "spot", bytes, tokens, i => spotter.Spot(texts[i]));
        Measure(output, "tag", bytes, tokens, i => analyzer.Tag(texts[i]));
        Measure(output, "syntax", bytes, tokens, i => analyzer.Parse(texts[i], tagged[i]));
        Measure(output, "mentions", bytes, tokens, i => mentions.In(spotted[i], analyses[i]));
        Measure(output, "quotations", bytes, tokens, i => quotations.In(spotted[i], analyses[i], found[i], referred[i]));
        Measure(output, "claims", bytes, tokens, i => claims.In(spotted[i], analyses[i], found[i], said[i]));
        Measure(output, "references", bytes, tokens, i => references.In(analyses[i], found[i]));
    }

    private void Measure(TextWriter output, string name, long bytes, long tokens, Action<int> stage)
    {
        var best = double.MaxValue;
        var allocated = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            for (var i = 0; i < documents.Length; i++)
                stage(i);
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

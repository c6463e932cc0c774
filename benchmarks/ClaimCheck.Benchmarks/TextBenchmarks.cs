using BenchmarkDotNet.Attributes;
using ClaimCheck.Documents;
using ClaimCheck.Languages;
using ClaimCheck.Spotting;
using ClaimCheck.Text;

namespace ClaimCheck.Benchmarks;

/// <summary>Tokenizing and spotting of about one megabyte of generated news.</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private readonly Tokenizer tokenizer = new(Language.German);
    private readonly Spotter spotter = new(Language.German);
    private SourceDocument[] documents = [];
    private TokenizedText[] texts = [];

    /// <summary>Writes the articles.</summary>
    [GlobalSetup]
    public void Setup()
    {
        documents = [.. new NewsGenerator(seed: 7).Articles(1_000_000).Select((text, i) => new SourceDocument($"a{i}", text))];
        texts = [.. documents.Select(tokenizer.Tokenize)];
    }

    /// <summary>Tokens and sentences.</summary>
    [Benchmark]
    public int Tokenize()
    {
        var tokens = 0;
        foreach (var document in documents)
            tokens += tokenizer.Tokenize(document).Tokens.Length;
        return tokens;
    }

    /// <summary>Word numbers of texts that are tokenized already.</summary>
    [Benchmark]
    public int Spot()
    {
        var words = 0;
        foreach (var text in texts)
            words += spotter.Spot(text).WordIds.Length;
        return words;
    }
}

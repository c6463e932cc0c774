using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Attributions;
using ClaimCheck.Documents;
using ClaimCheck.Text;

namespace ClaimCheck.Tests.Attributions;

/// <summary>Attribution where the analyzer knows no word: frames are still found by words, marks and capitals.</summary>
public class WithoutAnalysisTests
{
    private static readonly ClaimPipeline Pipeline = new ClaimPipelineBuilder().WithAnalyzer(new SilentAnalyzer()).Build();

    [Theory]
    [InlineData("„Wir räumen den Hafen bis Freitag“, sagte Bürgermeisterin Anna Berg.", "„Wir räumen den Hafen bis Freitag“", "Bürgermeisterin Anna Berg")]
    [InlineData("Die Behörde teilte mit, dass die Brücke gesperrt sei.", "dass die Brücke gesperrt sei", "Die Behörde")]
    [InlineData("Die Brücke sei gesperrt, teilte die Polizei mit.", "Die Brücke sei gesperrt", "die Polizei")]
    [InlineData("Nach Angaben der Polizei ist die Brücke frei.", "ist die Brücke frei", "Angaben der Polizei")]
    [InlineData("Wie die Polizei mitteilte, ist die Brücke frei.", "ist die Brücke frei", "die Polizei")]
    public void FramesAreReadByTheirWords(string text, string message, string speaker)
    {
        var quotation = Assert.Single(Pipeline.Read(new SourceDocument("a", text)).Quotations);
        Assert.Equal(message, quotation.Spans[0].In(text));
        Assert.Equal(speaker, quotation.Speaker!.Span.In(text));
    }

    private sealed class SilentAnalyzer : IAnalyzer
    {
        public AnalyzedDocument Analyze(TokenizedText text)
        {
            var tokens = ImmutableArray.CreateBuilder<TokenAnalysis>(text.Tokens.Length);
            foreach (var token in text.Tokens)
                tokens.Add(new TokenAnalysis(PartOfSpeech.Other, "XY", default, token.Span.In(text.Document.Content)));
            return new AnalyzedDocument(text, tokens.MoveToImmutable(), [], []);
        }
    }
}

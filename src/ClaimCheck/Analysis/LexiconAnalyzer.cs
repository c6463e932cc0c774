using System.Collections.Immutable;
using ClaimCheck.Analysis.Learning;
using ClaimCheck.Analysis.Morphology;
using ClaimCheck.Analysis.Syntax;
using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Text;

namespace ClaimCheck.Analysis;

/// <summary>The built-in analyzer: a full-form lexicon, trained weights, noun phrases and verb brackets.</summary>
/// <param name="tagger">Chooses tags and lemmas.</param>
/// <param name="inflections">Weights for case, number and gender.</param>
/// <param name="parts">Weights for the universal parts of speech.</param>
internal sealed class LexiconAnalyzer(Tagger tagger, IFeatureWeights inflections, IFeatureWeights parts) : IAnalyzer
{
    private readonly SyntaxWords words = new();

    /// <summary>The analyzer that ships.</summary>
    public static LexiconAnalyzer Packaged() => new(
        Tagger.Packaged(),
        LinearModel.Packaged("de/analysis/inflections.model"),
        LinearModel.Packaged("de/analysis/parts.model"));

    /// <inheritdoc/>
    public AnalyzedDocument Analyze(TokenizedText text) => Parse(text, Tag(text));

    /// <summary>Finds the phrases and clauses of tagged words.</summary>
    internal AnalyzedDocument Parse(TokenizedText text, TaggedToken[] tagged)
    {
        var tokens = ImmutableArray.CreateBuilder<TokenAnalysis>(tagged.Length);
        foreach (var token in tagged)
            tokens.Add(new TokenAnalysis(token.Part, token.Tag.Name(), token.Inflection, token.Lemma));

        var phrases = new PhraseFinder(text, tagged, words.Phrases).Find();
        var reader = new ClauseReader(text, tagged, phrases, words);
        var clauses = new List<Clause>();
        foreach (var sentence in text.Sentences)
            reader.Read(sentence.Tokens, clauses);
        return new AnalyzedDocument(text, tokens.MoveToImmutable(), PhraseResults.Of(phrases), [.. clauses]);
    }

    /// <summary>Tags, lemmas, inflections and parts of speech.</summary>
    internal TaggedToken[] Tag(TokenizedText text)
    {
        var tagged = tagger.Tag(text);
        var repair = new BracketRepair(text, tagged, tagger, words.Auxiliaries);
        var nominal = new InflectionReader(inflections);
        var verbal = new VerbInflection(TagFeatures.German, words.Auxiliaries);
        var part = new PartReader(parts);
        foreach (var sentence in text.Sentences)
        {
            repair.Repair(sentence.Tokens);
            nominal.Read(tagged, sentence.Tokens);
            verbal.Read(tagged, sentence.Tokens);
            part.Read(text, tagged, sentence.Tokens);
        }

        return tagged;
    }
}

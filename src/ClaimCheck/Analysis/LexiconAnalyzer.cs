using System.Collections.Immutable;
using ClaimCheck.Analysis.Syntax;
using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Text;

namespace ClaimCheck.Analysis;

/// <summary>The built-in analyzer: a full-form lexicon, context rules, noun phrases and verb brackets.</summary>
internal sealed class LexiconAnalyzer(Tagger tagger) : IAnalyzer
{
    private readonly Auxiliaries auxiliaries = new();
    private readonly ClauseWords clauseWords = new();

    /// <inheritdoc/>
    public AnalyzedDocument Analyze(TokenizedText text)
    {
        var tagged = tagger.Tag(text);
        var repair = new BracketRepair(text, tagged, tagger);
        foreach (var sentence in text.Sentences)
            repair.Repair(sentence.Tokens);

        var tokens = ImmutableArray.CreateBuilder<TokenAnalysis>(tagged.Length);
        foreach (var token in tagged)
            tokens.Add(Describe(token));

        var phrases = PhraseFinder.Find(text, tagged);
        var reader = new ClauseReader(text, tagged, phrases, auxiliaries, clauseWords);
        var clauses = new List<Clause>();
        foreach (var sentence in text.Sentences)
            reader.Read(sentence.Tokens, clauses);
        return new AnalyzedDocument(text, tokens.MoveToImmutable(), PhraseFinder.Results(phrases), [.. clauses]);
    }

    private static TokenAnalysis Describe(TaggedToken token)
    {
        var cells = token.Reading.Cells | token.Reading.StrongCells;
        return new TokenAnalysis(PartOf(token), token.Tag.Name(), token.Reading.Features | Agreement.FeaturesOf(cells), token.Lemma);
    }

    // UD German calls "fest" in "nahm fest" an adverb, "an" in "griff an" an adposition.
    private static PartOfSpeech PartOf(TaggedToken token) =>
        token.Tag == Stts.PTKVZ && !token.CanBe(Stts.APPR) ? PartOfSpeech.Adverb : token.Tag.Part();
}

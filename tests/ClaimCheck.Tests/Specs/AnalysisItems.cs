using ClaimCheck.Analysis;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Specs;

/// <summary>Sentences, tokens, phrases and clauses as rows state them.</summary>
internal static class AnalysisItems
{
    /// <summary>All sentences.</summary>
    public static IEnumerable<SpecItem> Sentences(Article article) =>
        article.Text.Sentences.Select(sentence => new SpecItem(
            sentence.Span.In(article.Document.Content),
            sentence.Span,
            new Dictionary<string, string[]>
            {
                ["role"] = SpecText.Forms(sentence.Role),
                ["paragraph"] = SpecText.Forms(sentence.Paragraph),
            }));

    /// <summary>For each sentence its tokens joined by <c> ¦ </c>.</summary>
    public static IEnumerable<SpecItem> TokensOfSentences(Article article) =>
        article.Text.Sentences.Select(sentence => new SpecItem(
            string.Join(" ¦ ", Enumerable.Range(sentence.Tokens.Start, sentence.Tokens.Count).Select(article.Text.Surface)),
            sentence.Span,
            new Dictionary<string, string[]>()));

    /// <summary>All tokens.</summary>
    public static IEnumerable<SpecItem> Tokens(Article article) =>
        Enumerable.Range(0, article.Text.Tokens.Length).Select(i => Token(article, i));

    /// <summary>All noun phrases.</summary>
    public static IEnumerable<SpecItem> Phrases(Article article) =>
        article.Analysis.Phrases.Select(phrase => new SpecItem(
            Words(article, phrase.Tokens),
            SpanOf(article, phrase.Tokens),
            new Dictionary<string, string[]>
            {
                ["head"] = Surface(article, phrase.Head),
                ["preposition"] = Surface(article, phrase.Preposition),
                ["attribute"] = Phrase(article, phrase.Attribute),
                ["counted"] = Surface(article, phrase.Counted),
                ["apposition"] = Phrase(article, phrase.Apposition),
                ["conjunct"] = Phrase(article, phrase.Conjunct),
                ["features"] = FeatureNames(phrase.Features),
            }));

    /// <summary>All clauses.</summary>
    public static IEnumerable<SpecItem> Clauses(Article article) =>
        article.Analysis.Clauses.Select((clause, index) => new SpecItem(
            Words(article, clause.Tokens),
            SpanOf(article, clause.Tokens),
            new Dictionary<string, string[]>
            {
                ["type"] = SpecText.Forms(clause.Type),
                ["verb"] = Surface(article, clause.FiniteVerb),
                ["main verb"] = Surface(article, clause.MainVerb),
                ["predicate"] = SpecText.Forms(clause.Predicate),
                ["modal"] = SpecText.Forms(clause.Modal),
                ["subject"] = Phrase(article, clause.Subject),
                ["object"] = Phrase(article, clause.DirectObject),
                ["dative"] = Phrase(article, clause.IndirectObject),
                ["antecedent"] = Phrase(article, clause.Antecedent),
                ["tense"] = SpecText.Forms(clause.Tense),
                ["coordinated"] = clause.CoordinatedWith < 0 ? [] : Surface(article, article.Analysis.Clauses[clause.CoordinatedWith].FiniteVerb),
                ["words"] = [string.Join(' ', article.Analysis.TokensOf(index).Select(article.Text.Surface))],
                ["negated"] = SpecText.Forms(clause.IsNegated),
                ["bracket"] = SpecText.Forms(clause.IsBracketFound),
                ["features"] = FeatureNames(clause.Features),
            }));

    private static SpecItem Token(Article article, int index)
    {
        var analysis = article.Analysis.Tokens;
        var fields = new Dictionary<string, string[]> { ["kind"] = SpecText.Forms(article.Text.Tokens[index].Kind) };
        if (index < analysis.Length)
        {
            fields["lemma"] = SpecText.Forms(analysis[index].Lemma);
            fields["pos"] = [analysis[index].Pos.ToString(), UniversalTag(analysis[index].Pos)];
            fields["tag"] = SpecText.Forms(analysis[index].Tag);
            fields["features"] = FeatureNames(analysis[index].Features);
        }

        return new SpecItem(article.Text.Surface(index), article.Text.Tokens[index].Span, fields);
    }

    private static TextSpan SpanOf(Article article, TokenRange range) =>
        range.Count == 0 ? default : article.Text.Tokens[range.Start].Span.To(article.Text.Tokens[range.End - 1].Span);

    private static string Words(Article article, TokenRange range) => SpanOf(article, range).In(article.Document.Content);

    private static string[] Surface(Article article, int token) => token < 0 ? [] : [article.Text.Surface(token)];

    private static string[] Phrase(Article article, int phrase) => phrase < 0
        ? []
        : [Words(article, article.Analysis.Phrases[phrase].Tokens), article.Text.Surface(article.Analysis.Phrases[phrase].Head)];

    private static string[] FeatureNames(Features features) =>
        features == Features.None ? [] : [.. Enum.GetValues<Features>().Where(one => one != Features.None && features.HasFlag(one)).Select(one => one.ToString())];

    private static string UniversalTag(PartOfSpeech pos) => pos switch
    {
        PartOfSpeech.Adjective => "ADJ",
        PartOfSpeech.Adposition => "ADP",
        PartOfSpeech.Adverb => "ADV",
        PartOfSpeech.Auxiliary => "AUX",
        PartOfSpeech.CoordinatingConjunction => "CCONJ",
        PartOfSpeech.Determiner => "DET",
        PartOfSpeech.Interjection => "INTJ",
        PartOfSpeech.Noun => "NOUN",
        PartOfSpeech.Numeral => "NUM",
        PartOfSpeech.Particle => "PART",
        PartOfSpeech.Pronoun => "PRON",
        PartOfSpeech.ProperNoun => "PROPN",
        PartOfSpeech.Punctuation => "PUNCT",
        PartOfSpeech.SubordinatingConjunction => "SCONJ",
        PartOfSpeech.Symbol => "SYM",
        PartOfSpeech.Verb => "VERB",
        _ => "X",
    };
}

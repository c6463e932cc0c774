using ClaimCheck.Analysis;
using ClaimCheck.Training;
using ClaimCheck.Training.Corpora;

namespace ClaimCheck.Evaluation.Linguistics;

/// <summary>
/// Measures the analyzer: by cross-validation where it learns, and on corpora that it never learns from. Arguments: the
/// folder of the corpora; <c>--own</c> the folder of our own sentences with <c>train</c> and <c>test</c>; <c>--errors</c> a
/// file that takes what is wrong in the cross-validation.
/// </summary>
internal static class LinguisticsMeasure
{
    /// <summary>Prints the tables.</summary>
    public static int Run(string[] arguments, TextWriter output)
    {
        var options = new Options(arguments);
        var own = options.List("--own") is [var path] ? path : string.Empty;
        var folder = new TrainingFolder(options.Path, Path.Combine(own, "train"));
        var test = new TrainingFolder(options.Path, Path.Combine(own, "test")).OwnDocuments().SelectMany(ConlluCorpus.Read).ToList();
        var corpora = new TrainingCorpora(folder);
        var analyzer = LexiconAnalyzer.Packaged();

        PrintTokens(corpora, folder, test, analyzer, options, output);
        output.WriteLine();
        PrintRaw(corpora, test, output);
        output.WriteLine();
        output.WriteLine(TaggingSpeed.Of(analyzer, corpora.Treebank));
        return 0;
    }

    private static void PrintTokens(TrainingCorpora corpora, TrainingFolder folder, List<GoldSentence> test, LexiconAnalyzer analyzer, Options options, TextWriter output)
    {
        output.WriteLine(TokenScores.Header);
        var (all, news) = CrossValidation.OfTreebank(corpora);
        output.WriteLine(all.Row("GSD dev, ten folds"));
        output.WriteLine(news.Row("its news part, s501–799"));
        output.WriteLine(CrossValidation.OfWebTexts(corpora).Row("EmpiriST, last third, trained on the rest"));
        output.WriteLine(Shipped(analyzer, test).Row("own sentences, test half"));
        output.WriteLine(Shipped(analyzer, ConlluCorpus.Read(folder.Lines("ud-german", "de_hdt-fragment-dev.conllu.gz")), hasFeatures: false).Row("HDT fragment, never trained on"));
        output.WriteLine(Shipped(analyzer, ConlluCorpus.Read(folder.Lines("ud-german", "nc", "de_lit-ud-test.conllu.gz")), hasFeatures: false).Row("LIT (18th century), never trained on"));
        if (options.List("--errors") is [var file])
            File.WriteAllLines(file, all.Errors);
    }

    private static void PrintRaw(TrainingCorpora corpora, List<GoldSentence> test, TextWriter output)
    {
        output.WriteLine(RawTextScores.Header);
        output.WriteLine(RawTextScores.Row("GSD dev", corpora.Treebank));
        output.WriteLine(RawTextScores.Row("its news part, s501–799", corpora.Treebank.GetRange(500, corpora.Treebank.Count - 500)));
        if (test.Count > 0)
            output.WriteLine(RawTextScores.Row("own sentences, test half", test));
    }

    private static TokenScores Shipped(LexiconAnalyzer analyzer, List<GoldSentence> sentences, bool hasFeatures = true)
    {
        var scores = new TokenScores(hasFeatures);
        scores.AddAll(analyzer, sentences);
        return scores;
    }
}

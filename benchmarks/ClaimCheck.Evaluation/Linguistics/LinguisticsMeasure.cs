using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Learning;
using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Training;
using ClaimCheck.Training.Corpora;
using ClaimCheck.Training.Tagging;

namespace ClaimCheck.Evaluation.Linguistics;

/// <summary>
/// Measures the analyzer: by cross-validation where it learns, and on corpora that it never learns from.
/// Arguments: the folder of the corpora; <c>--own</c> the folder of our own sentences with <c>train</c> and <c>test</c>;
/// <c>--errors</c> writes what is wrong to a file.
/// </summary>
internal static class LinguisticsMeasure
{
    private const int Folds = 10;
    private const string FirstNews = "dev-s501";

    /// <summary>Prints the tables.</summary>
    public static int Run(string[] arguments, TextWriter output)
    {
        var options = new Options(arguments);
        var own = options.List("--own") is [var folder] ? folder : string.Empty;
        var corpora = new TrainingCorpora(new TrainingFolder(options.Path, Path.Combine(own, "train")));
        output.WriteLine(TokenScores.Header);
        var errors = CrossValidate(corpora, output);
        if (options.List("--errors") is [var file])
            File.WriteAllLines(file, errors);
        return 0;
    }

    private static IReadOnlyList<string> CrossValidate(TrainingCorpora corpora, TextWriter output)
    {
        var (all, news) = (new TokenScores(), new TokenScores());
        var sentences = corpora.Treebank;
        var firstNews = sentences.FindIndex(sentence => sentence.Id == FirstNews);
        for (var fold = 0; fold < Folds; fold++)
        {
            var (start, end) = (sentences.Count * fold / Folds, sentences.Count * (fold + 1) / Folds);
            Measure(Train([.. sentences[..start], .. sentences[end..], .. corpora.OwnSentences], corpora.WebTexts), sentences[start..end], (i, gold, guess) =>
            {
                all.Add(gold, guess);
                if (start + i >= firstNews)
                    news.Add(gold, guess);
            });
        }

        output.WriteLine(all.Row("GSD dev, ten folds"));
        output.WriteLine(news.Row("its news part"));
        return all.Errors;
    }

    private static LexiconAnalyzer Train(List<GoldSentence> treebanks, List<GoldSentence> others)
    {
        var tagger = new Tagger(new LinearModel(new TagTrainer().Train([.. treebanks, .. others])));
        var trainer = new AnalysisTrainer(treebanks, tagger);
        return new LexiconAnalyzer(tagger, new LinearModel(trainer.TrainInflections()), new LinearModel(trainer.TrainParts()));
    }

    private static void Measure(LexiconAnalyzer analyzer, List<GoldSentence> sentences, Action<int, GoldToken, TokenAnalysis> add)
    {
        var text = GoldText.Of(sentences);
        var analyzed = analyzer.Analyze(text);
        var token = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var gold in sentences[i].Tokens)
                add(i, gold, analyzed.Tokens[token++]);
        }
    }
}

using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Learning;
using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Training.Corpora;
using ClaimCheck.Training.Tagging;

namespace ClaimCheck.Evaluation.Linguistics;

/// <summary>Measures on sentences that the models were not trained on: each block is read by models trained on all others.</summary>
internal static class CrossValidation
{
    private const int Folds = 10;
    private const string FirstNews = "dev-s501";

    /// <summary>Ten consecutive blocks of the treebank; its news part is counted by itself too.</summary>
    public static (TokenScores All, TokenScores News) OfTreebank(TrainingCorpora corpora)
    {
        var (all, news) = (new TokenScores(), new TokenScores());
        var sentences = corpora.Treebank;
        var firstNews = sentences.FindIndex(sentence => sentence.Id == FirstNews);
        for (var fold = 0; fold < Folds; fold++)
        {
            var (start, end) = Block(sentences.Count, fold, Folds);
            var analyzer = Train([.. sentences[..start], .. sentences[end..], .. corpora.OwnSentences], corpora.WebTexts);
            var firstOfNews = Math.Clamp(firstNews, start, end);
            all.AddAll(analyzer, sentences[start..end]);
            news.AddAll(analyzer, sentences[firstOfNews..end]);
        }

        return (all, news);
    }

    /// <summary>The last third of the web texts, read by models trained on the rest and the treebanks.</summary>
    public static TokenScores OfWebTexts(TrainingCorpora corpora)
    {
        var texts = corpora.WebTexts;
        var (start, end) = Block(texts.Count, 2, 3);
        var scores = new TokenScores(hasFeatures: false);
        scores.AddAll(Train([.. corpora.Treebank, .. corpora.OwnSentences], texts[..start]), texts[start..end]);
        return scores;
    }

    private static (int Start, int End) Block(int count, int block, int blocks) => (count * block / blocks, count * (block + 1) / blocks);

    private static LexiconAnalyzer Train(List<GoldSentence> treebanks, List<GoldSentence> others)
    {
        var tagger = new Tagger(new LinearModel(new TagTrainer().Train([.. treebanks, .. others])));
        var trainer = new AnalysisTrainer(treebanks, tagger);
        return new LexiconAnalyzer(tagger, new LinearModel(trainer.TrainInflections()), new LinearModel(trainer.TrainParts()));
    }
}

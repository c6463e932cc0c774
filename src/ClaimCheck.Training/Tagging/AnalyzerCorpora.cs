using ClaimCheck.Analysis.Learning;
using ClaimCheck.Analysis.Tagging;
using ClaimCheck.Training.Corpora;

namespace ClaimCheck.Training.Tagging;

/// <summary>What the models of the analyzer learn from, and how they are described.</summary>
internal sealed class AnalyzerCorpora(TrainingFolder folder)
{
    private const string Treebank = "Universal Dependencies German GSD (development part), news sentences written for this project; licence: CC BY-SA 4.0";

    private const string WebTexts = "EmpiriST 2015 (training part), ";

    private const string Made = """
        An averaged perceptron with whole-number weights, made by `dotnet run --project src/ClaimCheck.Training`. How well it
        does on text it was not trained on is measured by `linguistics` of `benchmarks/ClaimCheck.Evaluation` and stands in
        `benchmarks/RESULTS.md`.

        """;

    private readonly TrainingCorpora corpora = new(folder);

    /// <summary>The weights of the tagger.</summary>
    public byte[] TrainTags() => new TagTrainer().Train([.. corpora.Treebank, .. corpora.OwnSentences, .. corpora.WebTexts]);

    /// <summary>A trainer of what comes after the tags; only the treebanks say enough for it.</summary>
    public AnalysisTrainer Tagged() => new([.. corpora.Treebank, .. corpora.OwnSentences], new Tagger(new LinearModel(TrainTags())));

    /// <summary>The card of the tagger.</summary>
    public static string TagCard(string subject) => Card(subject, WebTexts + Treebank);

    /// <summary>The card of a model that learns from the treebanks alone.</summary>
    public static string TreebankCard(string subject) => Card(subject, Treebank);

    private static string Card(string subject, string source) => $"# {subject}\n\nsource: {source}\n\n{Made}";
}

using ClaimCheck.Training.Corpora;

namespace ClaimCheck.Training.Tagging;

/// <summary>The tagger that ships.</summary>
internal sealed class TagTraining : IModelTraining
{
    private const string Card = """
        # tagger: weights that choose STTS tags among those the lexicon allows

        source: Universal Dependencies German GSD (development part), EmpiriST 2015 (training part), news sentences written for this project; licence: CC BY-SA 4.0

        An averaged structured perceptron over pairs of tags; what it looks at is in `TagObservations`. Made by
        `dotnet run --project src/ClaimCheck.Training`. How well it tags text it was not trained on is measured by
        `linguistics` of `benchmarks/ClaimCheck.Evaluation` and stands in `benchmarks/RESULTS.md`.
        """;

    /// <inheritdoc/>
    public string Path => "de/analysis/tags.model";

    /// <inheritdoc/>
    public TrainedModel Train(TrainingFolder folder)
    {
        var sentences = new TrainingCorpora(folder);
        return new TrainedModel(new TagTrainer().Train([.. sentences.Treebank, .. sentences.WebTexts, .. sentences.OwnSentences]), Card);
    }
}

namespace ClaimCheck.Training.Tagging;

/// <summary>The weights that choose tags.</summary>
internal sealed class TagTraining : IModelTraining
{
    /// <inheritdoc/>
    public string Path => "de/analysis/tags.model";

    /// <inheritdoc/>
    public TrainedModel Train(TrainingFolder folder) => new(
        new AnalyzerCorpora(folder).TrainTags(),
        AnalyzerCorpora.TagCard("tagger: weights that choose STTS tags among those the lexicon allows"));
}

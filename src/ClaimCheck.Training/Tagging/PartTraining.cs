namespace ClaimCheck.Training.Tagging;

/// <summary>The weights that choose universal parts of speech, on words that the tagger has tagged.</summary>
internal sealed class PartTraining : IModelTraining
{
    /// <inheritdoc/>
    public string Path => "de/analysis/parts.model";

    /// <inheritdoc/>
    public TrainedModel Train(TrainingFolder folder) => new(
        new AnalyzerCorpora(folder).Tagged().TrainParts(),
        AnalyzerCorpora.TreebankCard("parts of speech: weights that choose the universal part of speech under a tag"));
}

namespace ClaimCheck.Training.Tagging;

/// <summary>The weights that choose case, number and gender, on words that the tagger has tagged.</summary>
internal sealed class InflectionTraining : IModelTraining
{
    /// <inheritdoc/>
    public string Path => "de/analysis/inflections.model";

    /// <inheritdoc/>
    public TrainedModel Train(TrainingFolder folder) => new(
        new AnalyzerCorpora(folder).Tagged().TrainInflections(),
        AnalyzerCorpora.TreebankCard("inflection: weights that choose case, number and gender of words that agree"));
}

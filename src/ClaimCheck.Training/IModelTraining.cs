namespace ClaimCheck.Training;

/// <summary>The making of one model that ships. A new model is a new class and a line in <c>Program.cs</c>.</summary>
internal interface IModelTraining
{
    /// <summary>Where the model lies below <c>models</c>, such as <c>de/analysis/tags.model</c>; its card has the ending <c>.md</c>.</summary>
    string Path { get; }

    /// <summary>Trains the model: the same bytes from the same data.</summary>
    /// <param name="folder">The data; only what may ship is read.</param>
    TrainedModel Train(TrainingFolder folder);
}

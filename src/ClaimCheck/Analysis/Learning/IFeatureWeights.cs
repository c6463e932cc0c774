namespace ClaimCheck.Analysis.Learning;

/// <summary>Weights of labels for observations: a packed model, or one that is still being trained.</summary>
internal interface IFeatureWeights
{
    /// <summary>Adds what the observation <paramref name="key"/> says for each label to <paramref name="scores"/>.</summary>
    /// <param name="key">A number made by <see cref="FeatureKey"/>.</param>
    /// <param name="scores">One sum a label.</param>
    void Add(uint key, Span<int> scores);

    /// <summary>Adds what several observations say.</summary>
    /// <param name="keys">Their numbers; their order may be changed.</param>
    /// <param name="scores">One sum a label.</param>
    void AddAll(Span<uint> keys, Span<int> scores)
    {
        foreach (var key in keys)
            Add(key, scores);
    }
}

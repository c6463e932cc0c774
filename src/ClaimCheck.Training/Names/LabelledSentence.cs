using ClaimCheck.Mentions.Names;

namespace ClaimCheck.Training.Names;

/// <summary>A sentence as the trainer sees it.</summary>
/// <param name="Features">For each token the numbers of its features; none where it can belong to no name.</param>
/// <param name="Labels">The right labels.</param>
internal sealed record LabelledSentence(int[][] Features, NameLabel[] Labels);

using ClaimCheck.Documents;
using ClaimCheck.Mentions.Names;

namespace ClaimCheck.Training.Names;

/// <summary>A sentence whose names are annotated.</summary>
/// <param name="Document">The sentence with its tokens.</param>
/// <param name="Labels">The label of each token.</param>
internal sealed record NamedSentence(SourceDocument Document, NameLabel[] Labels);

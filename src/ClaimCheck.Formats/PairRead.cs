using ClaimCheck.Documents;

namespace ClaimCheck.Formats;

/// <summary>One line of a file of pairs: two documents, or a problem.</summary>
/// <param name="Id">The pair's own id, where it has one.</param>
/// <param name="First">The first document; <see langword="null"/> where this is a problem.</param>
/// <param name="Second">The second document; <see langword="null"/> where this is a problem.</param>
/// <param name="Problem">What is wrong with the line.</param>
public sealed record PairRead(string? Id, SourceDocument? First, SourceDocument? Second, InputProblem? Problem);

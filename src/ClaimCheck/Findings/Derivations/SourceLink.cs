namespace ClaimCheck.Findings.Derivations;

/// <summary>Why two documents count as one source.</summary>
/// <param name="First">The id of the first document.</param>
/// <param name="Second">The id of the second document.</param>
/// <param name="Code"><c>same-outlet</c> or <c>copied-sentence</c>.</param>
/// <param name="Evidence">The outlet, or the sentence as the first document prints it.</param>
public sealed record SourceLink(string First, string Second, string Code, string Evidence);

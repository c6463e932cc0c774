using ClaimCheck.Documents;

namespace ClaimCheck.Findings;

/// <summary>An article as a comparison saw it.</summary>
/// <param name="Document">The article.</param>
/// <param name="Language">Its language, ISO 639-1; <c>und</c> where it could not be told.</param>
/// <param name="Supersedes">The id of the document that this one corrects word for word, where there is one.</param>
public sealed record ComparedDocument(SourceDocument Document, string Language, string? Supersedes);

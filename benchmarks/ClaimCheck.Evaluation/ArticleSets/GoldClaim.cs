using ClaimCheck.Values;

namespace ClaimCheck.Evaluation.ArticleSets;

/// <summary>A claim as the annotator marked it.</summary>
/// <param name="Id">Its id in the set.</param>
/// <param name="Document">The id of the document.</param>
/// <param name="Quote">The words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Kind">Its kind in the terms of the annotation.</param>
/// <param name="Value">Its value; <see langword="null"/> for statements and quotes.</param>
public sealed record GoldClaim(string Id, string Document, string Quote, TextSpan Span, string Kind, GoldValue? Value);

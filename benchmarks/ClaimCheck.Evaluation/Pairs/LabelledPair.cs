namespace ClaimCheck.Evaluation.Pairs;

/// <summary>Two texts of which a reader said whether they contradict each other.</summary>
/// <param name="Id">Its name.</param>
/// <param name="One">The first text.</param>
/// <param name="Other">The second text.</param>
/// <param name="Published">The day both appeared, ISO 8601; <see langword="null"/> where unknown.</param>
/// <param name="IsConflict">Whether they contradict each other.</param>
/// <param name="Kind">What differs, or what is told in another way.</param>
/// <param name="Closeness">How much they agree in their words: <c>copy</c>, <c>edited</c>, <c>paraphrase</c>.</param>
internal sealed record LabelledPair(string Id, string One, string Other, string? Published, bool IsConflict, string Kind, string Closeness);

namespace ClaimCheck.Reports;

/// <summary>A sentence with those who print it; harmless already.</summary>
/// <param name="Heading">Outlets with date and id, and whose statement it is.</param>
/// <param name="Pieces">The sentence with the words that matter marked.</param>
internal sealed record PassageGroup(string Heading, IReadOnlyList<TextPiece> Pieces);

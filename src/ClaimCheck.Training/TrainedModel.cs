namespace ClaimCheck.Training;

/// <summary>A model and the card that says from what and how it was made.</summary>
/// <param name="Bytes">What the library reads.</param>
/// <param name="Card">Markdown: a heading, a line <c>source: …; licence: …</c>, then text; empty for a table, whose header says the same.</param>
internal sealed record TrainedModel(byte[] Bytes, string Card);

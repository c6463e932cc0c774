namespace ClaimCheck.Reports;

/// <summary>Words of one style; harmless already.</summary>
/// <param name="Text">The words.</param>
/// <param name="Style">How they stand out.</param>
internal readonly record struct TextPiece(string Text, TextStyle Style = TextStyle.Plain);

namespace ClaimCheck.Formats;

/// <summary>Bytes as text, or why they are none.</summary>
/// <param name="Text">The text without byte order mark; <see langword="null"/> where the bytes are none.</param>
/// <param name="Problem">What is wrong, or the warning that comes with the text; <see langword="null"/> where all is well.</param>
/// <param name="Detail">The place at fault.</param>
internal readonly record struct DecodedText(string? Text, InputProblemKind? Problem, string Detail = "");

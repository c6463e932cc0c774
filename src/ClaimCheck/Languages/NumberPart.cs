namespace ClaimCheck.Languages;

/// <summary>One part from which number words are built.</summary>
/// <param name="Text">The part, folded.</param>
/// <param name="Value">Its number.</param>
/// <param name="Role">What it does.</param>
internal readonly record struct NumberPart(string Text, decimal Value, NumberPartRole Role);

namespace ClaimCheck.Languages;

/// <summary>One entry of the list of time words.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Number">Its number, where its kind has one; otherwise 0.</param>
/// <param name="Code">Its value as printed in the list.</param>
internal sealed record TimeWord(TimeWordKind Kind, int Number, string Code);

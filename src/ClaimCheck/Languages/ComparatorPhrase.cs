namespace ClaimCheck.Languages;

/// <summary>A comparator of the word list.</summary>
/// <param name="Rule">What it makes of the number.</param>
/// <param name="Use">Which numbers it goes with.</param>
internal sealed record ComparatorPhrase(ComparatorRule Rule, ComparatorUse Use);

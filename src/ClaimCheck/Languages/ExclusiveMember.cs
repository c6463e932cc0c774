namespace ClaimCheck.Languages;

/// <summary>One of the things of a class of which only one can fill a place in what is told: a suitcase among the containers.</summary>
/// <param name="Class">The class: <c>container</c>.</param>
/// <param name="Member">The thing: <c>suitcase</c>.</param>
internal readonly record struct ExclusiveMember(string Class, string Member);

using ClaimCheck.Analysis;

namespace ClaimCheck.Matching;

/// <summary>A word that carries what a sentence says.</summary>
/// <param name="Key">The class of its base form.</param>
/// <param name="Form">Its form, folded.</param>
/// <param name="Token">Where it stands.</param>
/// <param name="Pos">Its part of speech.</param>
/// <param name="IsName">Whether it is a name or part of one.</param>
/// <param name="Weight">How rare it is, from 0 to 7.</param>
internal readonly record struct CopyWord(string Key, string Form, int Token, PartOfSpeech Pos, bool IsName, int Weight);

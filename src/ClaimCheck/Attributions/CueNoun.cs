namespace ClaimCheck.Attributions;

/// <summary>A noun of saying or thinking.</summary>
/// <param name="IsSource">Whether it stands after "nach", "laut", before "zufolge": "nach Angaben".</param>
/// <param name="IsContent">Whether a clause can give its content: "die Forderung, dass".</param>
/// <param name="IsWords">Whether it names the words that follow: "mit den Worten".</param>
/// <param name="Type">The voice it stands for when nobody is named; <see langword="null"/> where it says nothing.</param>
internal sealed record CueNoun(bool IsSource, bool IsContent, bool IsWords, SpeakerType? Type);

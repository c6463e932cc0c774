namespace ClaimCheck.Attributions;

/// <summary>A verb of saying or thinking.</summary>
/// <param name="Lemma">Its infinitive.</param>
/// <param name="Prefix">The number of its separable prefix in the vocabulary, or 0.</param>
/// <param name="Frames">With what it gives the statement.</param>
/// <param name="IsDenial">Whether the statement is denied: "bestritt".</param>
internal sealed record CueVerb(string Lemma, int Prefix, VerbFrames Frames, bool IsDenial);

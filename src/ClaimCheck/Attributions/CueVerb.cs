using System.Collections.Immutable;

namespace ClaimCheck.Attributions;

/// <summary>A verb of saying or thinking.</summary>
/// <param name="Lemma">Its infinitive.</param>
/// <param name="Prefix">The number of the word that stands apart in the vocabulary ("mit", "überzeugt"), or 0.</param>
/// <param name="Frames">With what it gives the statement.</param>
/// <param name="Objects">The numbers of the prepositions with which it sums up a statement: "vor" for "warnen".</param>
/// <param name="IsDenial">Whether the statement is denied: "bestritt".</param>
internal sealed record CueVerb(string Lemma, int Prefix, VerbFrames Frames, ImmutableArray<int> Objects, bool IsDenial)
{
    /// <summary>Whether an object, with or without preposition, can sum a statement up.</summary>
    public bool SumsUp => Frames.HasFlag(VerbFrames.Summary) || !Objects.IsEmpty;
}

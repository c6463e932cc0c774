using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>A verb of saying with its subject, as it stands in one segment of a sentence.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Segment">The index of its segment.</param>
/// <param name="Cue">Its words, in order.</param>
/// <param name="Speaker">Its subject, or the agent of a passive; not found where there is none.</param>
/// <param name="Position">How it stands in its segment.</param>
internal sealed record VerbFrame(CueVerb Verb, int Segment, TokenRange[] Cue, NounGroup Speaker, FramePosition Position)
{
    /// <summary>Who passes it on: the subject of "zitiert"; not found for other verbs.</summary>
    public NounGroup Relay { get; init; }

    /// <summary>The first word of the cue.</summary>
    public int Start => Cue[0].Start;
}

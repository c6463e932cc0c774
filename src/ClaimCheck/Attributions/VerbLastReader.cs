using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Finds the verb of saying at the end of a subordinate clause: "wie die Polizei mitteilte", "nachdem er gesagt hatte".</summary>
internal static class VerbLastReader
{
    /// <summary>The frame in the subordinate segment <paramref name="index"/>, or <see langword="null"/>.</summary>
    public static VerbFrame? At(SpeechText text, Passage passage, int index)
    {
        var segment = passage.Segments[index];
        var last = SegmentTypes.LastWord(text, segment.Words);
        while (last > segment.Words.Start && text.Is(last, WordClass.Masked))
            last--;
        if (text.Is(last, WordClass.Quoted))
            return null;
        var isAs = IsAs(text, segment);
        CueVerb? verb;
        var first = last;
        if (text.Is(last, WordClass.Perfect | WordClass.Passive) && text.Is(last - 1, WordClass.ParticipleCue))
        {
            verb = text.Lexicon.Participle(text.Id(last - 1), text.Id(last - 2));
            first = last - 1;
        }
        else if (text.Is(last, WordClass.FiniteCue | WordClass.JoinedCue | WordClass.LightCue))
        {
            verb = text.Lexicon.Last(text.Id(last), text.Id(last - 1));
            if (verb is { Prefix: not 0 } && !text.Is(last, WordClass.JoinedCue))
                first = last - 1;
        }
        else
        {
            return null;
        }

        if (verb is null)
            return null;
        var cue = new List<TokenRange>(2);
        if (isAs)
            cue.Add(new TokenRange(AsWord(text, segment), AsWord(text, segment) + 1));
        cue.Add(new TokenRange(first, last + 1));
        var opener = AsWord(text, segment);
        var speaker = verb.Frames.HasFlag(VerbFrames.Impersonal)
            ? FrameSpeakerReader.Of(text, passage, index, last, verb)
            : FrameSpeakerReader.InSubordinate(text, passage, opener, new TokenRange(segment.Words.Start, first));
        if (segment.Type == SegmentType.Relative && !text.Is(opener, WordClass.Preposition | WordClass.Oblique))
            speaker = new NounGroup(new TokenRange(opener, opener + 1), opener, opener + 1);
        return new VerbFrame(verb, index, [.. cue], speaker, isAs ? FramePosition.As : FramePosition.Last);
    }

    private static int AsWord(SpeechText text, Segment segment)
    {
        var i = segment.Words.Start;
        while (i < segment.Words.End - 1 && text.Is(i, WordClass.Coordinator))
            i++;
        return i;
    }

    private static bool IsAs(SpeechText text, Segment segment)
    {
        var start = AsWord(text, segment);
        return text.Lexicon.Adverbs.TryMatch(text.Spotted.WordIds, text.Spotted.Capitals, start, segment.Words.End, out var cue, out _) && cue == AdverbCue.As;
    }
}

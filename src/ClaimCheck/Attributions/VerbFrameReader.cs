using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Finds the verb of saying in a segment and whose words it gives.</summary>
internal static class VerbFrameReader
{
    // No clause of German is longer; the search for prefixes stays linear.
    private const int LongestSegment = 400;

    private static readonly CueVerb Inquit = new(string.Empty, 0, VerbFrames.Speech | VerbFrames.That, [], IsDenial: false);

    /// <summary>The frame in segment <paramref name="index"/>, or <see langword="null"/>.</summary>
    public static VerbFrame? At(SpeechText text, Passage passage, int index)
    {
        var segment = passage.Segments[index];
        if (segment.Words.Count > LongestSegment)
            return null;
        if (index > 0 && SoFrame(text, passage, index) is { } so)
            return so;
        var frame = segment.IsSubordinate ? VerbLastReader.At(text, passage, index) : SecondFrame(text, passage, index);
        return frame is null ? null : FrameSpeakerReader.Learned(text, passage, frame);
    }

    private static VerbFrame? SoFrame(SpeechText text, Passage passage, int index)
    {
        var words = passage.Segments[index].Words;
        if (!text.Lexicon.Adverbs.TryMatch(text.Spotted.WordIds, text.Spotted.Capitals, words.Start, words.End, out var cue, out var range) || cue != AdverbCue.Inquit)
            return null;
        if (text.Is(range.End, WordClass.FiniteCue) || text.Is(range.End, WordClass.That))
            return null;
        var group = NounGroupReader.WithApposition(text, range.End, words.End, passage.Words.End);
        if (!group.IsFound || HasFiniteVerb(text, new TokenRange(group.Words.End, words.End)))
            return null;
        return new VerbFrame(Inquit, index, [range], group, FramePosition.So);
    }

    private static bool HasFiniteVerb(SpeechText text, TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, WordClass.Auxiliary | WordClass.Subjunctive) && !text.Is(i, WordClass.Quoted))
                return true;
        }

        return false;
    }

    private static VerbFrame? SecondFrame(SpeechText text, Passage passage, int index)
    {
        var words = passage.Segments[index].Words;
        var last = SegmentTypes.LastWord(text, words);
        for (var i = words.Start; i < words.End; i++)
        {
            // "Er hoffe, dass …", "Er habe gesagt, dass …": what was said holds a verb of saying.
            if (text.Is(i, WordClass.Quoted | WordClass.Masked) || text.Is(i, WordClass.SubjunctiveOne) && !IsBehind(text, words, index, i))
                continue;
            if (text.Is(i, WordClass.FiniteCue | WordClass.LightCue) && !IsAttributive(text, words, i) && !IsInfinitive(text, words, i, last) && FiniteAt(text, passage, index, i, last) is { } frame)
                return frame;
            if (text.Is(i, WordClass.Perfect | WordClass.Passive) && ParticipleFrame(text, passage, index, i, last) is { } perfect)
                return perfect;
        }

        return null;
    }

    // "…, habe der Minister gesagt, meldet die Zeitung": a perfect behind what was said.
    private static bool IsBehind(SpeechText text, TokenRange words, int index, int token) =>
        index > 0 && token == words.Start && text.Is(token, WordClass.Perfect);

    private static VerbFrame? FiniteAt(SpeechText text, Passage passage, int index, int token, int last)
    {
        var words = passage.Segments[index].Words;
        var prefix = VerbPrefixReader.Of(text, token, last);
        var verb = prefix > 0 ? text.Lexicon.Finite(text.Id(token), text.Id(prefix)) : null;
        // "hieß es weiter": no prefix of this verb.
        if (verb is null && text.Is(prefix, WordClass.Adverb))
            prefix = 0;
        if (verb is null && prefix == 0)
            verb = text.Lexicon.Finite(text.Id(token), 0);
        if (verb is null && VerbPrefixReader.Beyond(text, passage, index, token) is var beyond and > 0)
        {
            verb = text.Lexicon.Finite(text.Id(token), text.Id(beyond));
            prefix = beyond;
        }

        if (verb is null || verb.Frames.HasFlag(VerbFrames.Expletive) && !HasExpletive(text, words))
            return null;
        var cue = new List<TokenRange>(2) { new(token, token + 1) };
        if (prefix > 0)
            Join(cue, new TokenRange(prefix, prefix + 1));
        var correlate = VerbPrefixReader.Correlate(text, token, words.End);
        if (correlate > 0 && prefix == 0)
            Join(cue, new TokenRange(correlate, correlate + 1));
        var speaker = FrameSpeakerReader.Of(text, passage, index, token, verb);
        // "In dem Brief steht, dass", but "Er steht dort, wo".
        if (verb.Frames.HasFlag(VerbFrames.Impersonal) && !verb.Frames.HasFlag(VerbFrames.Speech) && !(speaker.IsFound && FrameSpeakerReader.IsWritten(text, speaker)))
            return null;
        var frame = new VerbFrame(verb, index, [.. cue], speaker, PositionOf(text, words, index, token, speaker));
        return WithCited(text, passage, frame);
    }

    // "zitierte die Zeitung den Minister": the Minister says it.
    private static VerbFrame WithCited(SpeechText text, Passage passage, VerbFrame frame) =>
        frame.Verb.Frames.HasFlag(VerbFrames.Cited) && FrameSpeakerReader.Cited(text, passage, frame) is { IsFound: true } cited ? frame with { Speaker = cited, Relay = frame.Speaker } : frame;

    private static VerbFrame? ParticipleFrame(SpeechText text, Passage passage, int index, int token, int last)
    {
        while (last > token && text.Is(last, WordClass.Masked))
            last--;
        if (last <= token || !text.Is(last, WordClass.ParticipleCue) || text.Is(last, WordClass.Quoted) || text.Lexicon.Participle(text.Id(last), text.Id(last - 1)) is not { } verb)
            return null;
        var isPassive = text.Is(token, WordClass.Passive);
        if (!isPassive && text.Is(token, WordClass.Being) && !verb.Frames.HasFlag(VerbFrames.Being))
            return null;
        var cue = new List<TokenRange>(2) { new(token, token + 1) };
        Join(cue, new TokenRange(verb.Frames.HasFlag(VerbFrames.Apart) ? last - 1 : last, last + 1));
        var words = passage.Segments[index].Words;
        var isAgent = isPassive && !verb.Frames.HasFlag(VerbFrames.Cited);
        var speaker = isAgent ? FrameSpeakerReader.Passive(text, words) : SubjectReader.Of(text, passage, index, token);
        var frame = new VerbFrame(verb, index, [.. cue], speaker, PositionOf(text, words, index, token, speaker));
        if (isPassive)
            return isAgent ? frame : frame with { Relay = FrameSpeakerReader.Agent(text, words) };
        return WithCited(text, passage, frame);
    }

    // "Peter Sharp, der Direktor, sagte": the verb comes first in its segment, but its subject stands before it.
    private static FramePosition PositionOf(SpeechText text, TokenRange words, int index, int verb, NounGroup speaker)
    {
        var isFirst = verb == FirstWord(text, words) && index > 0 && !(speaker.IsFound && speaker.Words.Start < verb);
        return isFirst ? FramePosition.First : FramePosition.Second;
    }

    private static bool HasExpletive(SpeechText text, TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, WordClass.Expletive))
                return true;
        }

        return false;
    }

    private static int FirstWord(SpeechText text, TokenRange words)
    {
        var first = words.Start;
        while (first < words.End - 1 && text.IsPunctuation(first))
            first++;
        return first;
    }

    private static void Join(List<TokenRange> cue, TokenRange next)
    {
        if (cue[^1].End == next.Start)
            cue[^1] = cue[^1].Cover(next);
        else
            cue.Add(next);
    }

    // "wird das morgen mitteilen", "ist nicht zu erkennen": nobody says it.
    private static bool IsInfinitive(SpeechText text, TokenRange words, int token, int last)
    {
        if (text.Is(token - 1, WordClass.InfinitiveMark))
            return true;
        if (token != last || text.Text.Characters(token)[^1] != 'n')
            return false;
        for (var i = words.Start; i < token; i++)
        {
            if (text.Is(i, WordClass.Auxiliary | WordClass.Subjunctive) && !text.Is(i, WordClass.Quoted))
                return true;
        }

        return false;
    }

    // "der erklärte Gegner", "zum Tode verurteilte Menschen": an adjective.
    private static bool IsAttributive(SpeechText text, TokenRange words, int token) =>
        token > words.Start && text.Tag(token) == "ADJA" && text.IsCapital(token + 1) || text.IsCapital(token + 1) && text.Is(token - 1, WordClass.Opener) && !text.Is(token - 1, WordClass.Pronoun | WordClass.Relative);
}

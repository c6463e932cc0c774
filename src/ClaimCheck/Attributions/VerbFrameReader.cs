using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Finds the verb of saying in a segment and whose words it gives.</summary>
internal static class VerbFrameReader
{
    // No clause of German is longer; the search for prefixes stays linear.
    private const int LongestSegment = 400;

    private static readonly CueVerb Inquit = new(string.Empty, 0, VerbFrames.Speech | VerbFrames.That, IsDenial: false);

    /// <summary>The frame in segment <paramref name="index"/>, or <see langword="null"/>.</summary>
    public static VerbFrame? At(SpeechText text, Passage passage, int index)
    {
        var segment = passage.Segments[index];
        if (segment.Words.Count > LongestSegment)
            return null;
        if (index > 0 && SoFrame(text, passage, index) is { } so)
            return so;
        if (segment.IsSubordinate)
            return LastFrame(text, passage, index);
        return SecondFrame(text, passage, index);
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

    private static VerbFrame? LastFrame(SpeechText text, Passage passage, int index)
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
            verb = text.Lexicon.Participle(text.Id(last - 1));
            first = last - 1;
        }
        else if (text.Is(last, WordClass.FiniteCue | WordClass.JoinedCue))
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
            ? SpeakerOf(text, passage, index, last, verb)
            : SubjectReader.After(text, passage, opener, new TokenRange(segment.Words.Start, first));
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

    private static VerbFrame? SecondFrame(SpeechText text, Passage passage, int index)
    {
        var words = passage.Segments[index].Words;
        var last = SegmentTypes.LastWord(text, words);
        for (var i = words.Start; i < words.End; i++)
        {
            // "Er hoffe, dass …", "Er habe gesagt, dass …": what was said holds a verb of saying.
            if (text.Is(i, WordClass.Quoted | WordClass.Masked) || text.Is(i, WordClass.SubjunctiveOne))
                continue;
            if (text.Is(i, WordClass.FiniteCue) && !IsAttributive(text, i) && FiniteAt(text, passage, index, i, last) is { } frame)
                return frame;
            if (text.Is(i, WordClass.Perfect | WordClass.Passive) && ParticipleFrame(text, passage, index, i, last) is { } perfect)
                return perfect;
        }

        return null;
    }

    private static VerbFrame? FiniteAt(SpeechText text, Passage passage, int index, int token, int last)
    {
        var words = passage.Segments[index].Words;
        var prefix = PrefixOf(text, token, last);
        var verb = prefix > 0 ? text.Lexicon.Finite(text.Id(token), text.Id(prefix)) : null;
        // "hieß es weiter": no prefix of this verb.
        if (verb is null && text.Is(prefix, WordClass.Adverb))
            prefix = 0;
        if (verb is null && prefix == 0)
            verb = text.Lexicon.Finite(text.Id(token), 0);
        if (verb is null && PrefixBeyond(text, passage, index, token) is var beyond and > 0)
        {
            verb = text.Lexicon.Finite(text.Id(token), text.Id(beyond));
            prefix = beyond;
        }

        if (verb is null || verb.Frames.HasFlag(VerbFrames.Expletive) && !HasExpletive(text, words))
            return null;
        var cue = new List<TokenRange>(2) { new(token, token + 1) };
        if (prefix > 0)
            Join(cue, new TokenRange(prefix, prefix + 1));
        var correlate = CorrelateAfter(text, token, words.End);
        if (correlate > 0 && prefix == 0)
            Join(cue, new TokenRange(correlate, correlate + 1));
        var speaker = SpeakerOf(text, passage, index, token, verb);
        var frame = new VerbFrame(verb, index, [.. cue], speaker, PositionOf(text, words, index, token, speaker));
        return verb.Frames.HasFlag(VerbFrames.Cited) && CitedIn(text, passage, frame) is { IsFound: true } cited ? frame with { Speaker = cited, Relay = speaker } : frame;
    }

    // "zitierte die Zeitung den Minister": the object speaks, the subject passes it on.
    private static NounGroup CitedIn(SpeechText text, Passage passage, VerbFrame frame)
    {
        var words = passage.Segments[frame.Segment].Words;
        var start = Math.Max(frame.Start + 1, frame.Speaker.IsFound && words.Contains(frame.Speaker.Words) ? frame.Speaker.Words.End : 0);
        return start < words.End && !text.Is(start, WordClass.Preposition) ? NounGroupReader.WithApposition(text, start, words.End, passage.Words.End) : default;
    }

    private static VerbFrame? ParticipleFrame(SpeechText text, Passage passage, int index, int token, int last)
    {
        while (last > token && text.Is(last, WordClass.Masked))
            last--;
        if (last <= token || !text.Is(last, WordClass.ParticipleCue) || text.Is(last, WordClass.Quoted) || text.Lexicon.Participle(text.Id(last)) is not { } verb)
            return null;
        var isPassive = text.Is(token, WordClass.Passive);
        if (!isPassive && text.Is(token, WordClass.Being))
            return null;
        var cue = new List<TokenRange>(2) { new(token, token + 1) };
        Join(cue, new TokenRange(last, last + 1));
        var words = passage.Segments[index].Words;
        var isAgent = isPassive && !verb.Frames.HasFlag(VerbFrames.Cited);
        var speaker = isAgent ? AgentOf(text, words) : SubjectReader.Of(text, passage, index, token);
        return new VerbFrame(verb, index, [.. cue], speaker, PositionOf(text, words, index, token, speaker));
    }

    // "Peter Sharp, der Direktor, sagte": the verb comes first in its segment, but its subject stands before it.
    private static FramePosition PositionOf(SpeechText text, TokenRange words, int index, int verb, NounGroup speaker)
    {
        var isFirst = verb == FirstWord(text, words) && index > 0 && !(speaker.IsFound && speaker.Words.Start < verb);
        return isFirst ? FramePosition.First : FramePosition.Second;
    }

    // "hieß es aus Delegationskreisen", "aus dem Ministerium verlautete": the place speaks.
    private static NounGroup SpeakerOf(SpeechText text, Passage passage, int index, int verb, CueVerb cue)
    {
        if (!cue.Frames.HasFlag(VerbFrames.Impersonal))
            return cue.Frames.HasFlag(VerbFrames.About) ? WithoutTopic(text, SubjectReader.Of(text, passage, index, verb), verb) : SubjectReader.Of(text, passage, index, verb);
        var words = passage.Segments[index].Words;
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, WordClass.Source) && !text.Is(i, WordClass.Quoted | WordClass.Masked) && NounGroupReader.At(text, i + 1, words.End) is { IsFound: true } place)
                return place with { Words = new TokenRange(i, place.Words.End) };
        }

        return default;
    }

    // "spricht die Polizei von 300 Verletzten": what follows "von" is not the Polizei's.
    private static NounGroup WithoutTopic(SpeechText text, NounGroup speaker, int verb)
    {
        for (var i = speaker.CoreEnd; i < speaker.Words.End && speaker.Words.Start > verb; i++)
        {
            if (text.Is(i, WordClass.Agent))
                return speaker with { Words = new TokenRange(speaker.Words.Start, i) };
        }

        return speaker;
    }

    private static NounGroup AgentOf(SpeechText text, TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (!text.Is(i, WordClass.Quoted) && text.Is(i, WordClass.Agent) && NounGroupReader.At(text, i + 1, words.End) is { IsFound: true } agent)
                return agent;
        }

        return default;
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

    private static int PrefixOf(SpeechText text, int verb, int last)
    {
        while (last > verb && text.Is(last, WordClass.Masked))
            last--;
        if (last > verb && text.Lexicon.IsPrefix(text.Id(last)) && text.IsSmall(last))
            return last;
        // "teilte mit dass", "wies darauf hin": the prefix may stand before a quotation or a correlate.
        for (var i = verb + 1; i < last; i++)
        {
            if (text.Lexicon.IsPrefix(text.Id(i)) && (text.Is(i + 1, WordClass.Quoted) || text.Is(i + 1, WordClass.Coordinator | WordClass.That)) && text.Lexicon.Finite(text.Id(verb), text.Id(i)) is not null)
                return i;
        }

        return 0;
    }

    // "teilte die Polizei, die seit Tagen ermittelt, mit": the prefix is a segment of its own.
    private static int PrefixBeyond(SpeechText text, Passage passage, int index, int verb)
    {
        for (var i = index + 1; i < Math.Min(index + 4, passage.Segments.Length); i++)
        {
            var start = passage.Segments[i].Words.Start;
            if (passage.Segments[i].Words.Count == 1 && text.Lexicon.IsPrefix(text.Id(start)) && text.Lexicon.Finite(text.Id(verb), text.Id(start)) is not null)
                return start;
        }

        return 0;
    }

    private static int CorrelateAfter(SpeechText text, int verb, int end)
    {
        for (var i = verb + 1; i < end; i++)
        {
            if (text.Is(i, WordClass.Correlate) && i == end - 1)
                return i;
            if (i == verb + 1 && text.Is(i, WordClass.Expletive))
                return i;
        }

        return 0;
    }

    private static void Join(List<TokenRange> cue, TokenRange next)
    {
        if (cue[^1].End == next.Start)
            cue[^1] = cue[^1].Cover(next);
        else
            cue.Add(next);
    }

    // "der erklärte Gegner": an adjective.
    private static bool IsAttributive(SpeechText text, int token) =>
        text.IsCapital(token + 1) && text.Is(token - 1, WordClass.Opener) && !text.Is(token - 1, WordClass.Pronoun | WordClass.Relative);
}

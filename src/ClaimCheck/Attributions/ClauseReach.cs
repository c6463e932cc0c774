using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>How far a frame or a source reaches: where its statement begins and ends among the segments of a passage.</summary>
internal sealed class ClauseReach(SpeechText text, Passage passage, VerbFrame?[] frames)
{
    /// <summary>Whether nothing but quoted and masked words stands in <paramref name="words"/>.</summary>
    public bool IsAllQuoted(TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (!text.Is(i, WordClass.Quoted | WordClass.Masked) && !text.IsPunctuation(i))
                return false;
        }

        return true;
    }

    /// <summary>Whether what was said goes on in the segment: a dass-clause or a main clause in the subjunctive.</summary>
    public bool ContinuesAfter(int segment)
    {
        if (segment >= passage.Segments.Length)
            return false;
        for (var i = segment; i < passage.Segments.Length; i++)
        {
            var next = passage.Segments[i];
            if (next.Type == SegmentType.That || next.Type == SegmentType.Main && HasSubjunctive(next.Words))
                return i == segment || passage.Segments[segment].IsSubordinate;
            if (next.Type == SegmentType.Main)
                return false;
        }

        return false;
    }

    /// <summary>Whether a frame stands inside a clause: "Die Brücke, so der Landrat, sei gesperrt", "Die Brücke sei, sagte der Landrat, gesperrt".</summary>
    /// <param name="frame">The index of its segment.</param>
    /// <param name="next">The index of the segment behind it.</param>
    public bool IsInterrupted(int frame, int next)
    {
        if (frame == 0 || next >= passage.Segments.Length || passage.Segments[next].Border is not (',' or '–' or '-'))
            return false;
        var before = passage.Segments[frame - 1];
        var after = passage.Segments[next];
        if (before.Type == SegmentType.Group)
            return IsFiniteVerb(after.Words.Start);
        return before.Type == SegmentType.Main && after.Type is SegmentType.Group or SegmentType.Main && IsFiniteVerb(before.Words.End - 1) && !IsFiniteVerb(after.Words.Start) && !HasFiniteVerb(after.Words);
    }

    private bool IsFiniteVerb(int token) => text.IsSmall(token) && (text.Is(token, WordClass.Auxiliary | WordClass.Subjunctive) || text.IsFinite(token));

    private bool HasFiniteVerb(TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (IsFiniteVerb(i) && !text.Is(i, WordClass.Quoted))
                return true;
        }

        return false;
    }

    /// <summary>The index of the segment with which the statement of a frame begins, or -1.</summary>
    public int ContentAfter(VerbFrame frame)
    {
        var last = Math.Min(passage.Segments.Length, frame.Segment + 5);
        for (var i = frame.Segment + 1; i < last; i++)
        {
            var segment = passage.Segments[i];
            if (segment.Words.Start < frame.Speaker.Words.End && frame.Speaker.IsFound && frame.Speaker.Words.Start > frame.Start)
                continue;
            if (IsContent(frame, segment, i))
                return Opening(frame, i);
            // "zitiert aus einem Brief, in dem es heißt, …": the inner frame has it.
            if (segment.Type == SegmentType.Relative && frames[i] is { Speaker.IsFound: true } inner && inner.Verb.Frames.HasFlag(VerbFrames.Impersonal))
                return -1;
            if (segment.Type is not (SegmentType.Group or SegmentType.Relative) && !(segment.Type == SegmentType.Adverbial && i + 1 < last))
                return -1;
        }

        return -1;
    }

    // "befürchtet, sobald er zustimme, werde der Druck zunehmen": the condition belongs to what is feared.
    private int Opening(VerbFrame frame, int content)
    {
        var before = passage.Segments[content - 1];
        return content - 1 > frame.Segment && before.Type == SegmentType.Adverbial && (HasSubjunctive(before.Words) || text.Is(before.Words.Start, WordClass.Condition)) ? content - 1 : content;
    }

    private bool IsContent(VerbFrame frame, Segment segment, int index) => frames[index] is not { Position: FramePosition.As } && segment.Type switch
    {
        SegmentType.That or SegmentType.Question => (frame.Verb.Frames & VerbFrames.Clause) != VerbFrames.None,
        SegmentType.Infinitive => (frame.Verb.Frames & VerbFrames.Clause) != VerbFrames.None,
        SegmentType.Main => (frame.Verb.Frames & (VerbFrames.Speech | VerbFrames.That)) != VerbFrames.None && frames[index] is not { Position: FramePosition.First or FramePosition.So } && IsClauseContent(frame, segment),
        _ => false,
    };

    private bool IsClauseContent(VerbFrame frame, Segment segment)
    {
        // "das Tief, das dort gestanden hatte, habe …": a clause that begins with its verb goes on with the one before.
        if (text.Is(segment.Words.Start, WordClass.Coordinator) || text.Is(segment.Words.Start, WordClass.Subjunctive) && frame.Position == FramePosition.Last)
            return false;
        if (HasSubjunctive(segment.Words) || frame.Verb.Frames.HasFlag(VerbFrames.Speech) && segment.Border == ',' && HasWord(segment.Words, WordClass.Shall))
            return true;
        // "sagte, ihre „Gedanken sind bei allen Betroffenen“"
        if (frame.Verb.Frames.HasFlag(VerbFrames.Speech) && segment.Border == ',' && frame.Speaker.IsFound && HasWord(segment.Words, WordClass.Quoted))
            return true;
        if (IsPlainClause(frame, segment))
            return true;
        return (frame.Verb.Frames & VerbFrames.Speech) != VerbFrames.None && segment.Border is ':' && frame.Speaker.IsFound && !text.Is(segment.Words.Start, WordClass.Quoted);
    }

    // "Er sagte, er kommt morgen": a main clause right behind the verb of saying and its subject is what was said.
    private bool IsPlainClause(VerbFrame frame, Segment segment)
    {
        var frameWords = passage.Segments[frame.Segment].Words;
        if (!frame.Verb.Frames.HasFlag(VerbFrames.Speech) || frame.Verb.SumsUp || frame.Position != FramePosition.Second || !frame.Speaker.IsFound || segment.Border != ',' || passage.Segments[frame.Segment + 1] != segment)
            return false;
        var isBare = Math.Max(frame.Cue[^1].End, frame.Speaker.Words.End) == frameWords.End;
        var subject = NounGroupReader.At(text, segment.Words.Start, segment.Words.End);
        return isBare && subject.IsFound && (text.Is(subject.Words.End, WordClass.Auxiliary) || text.IsFinite(subject.Words.End));
    }

    private bool HasWord(TokenRange words, WordClass wanted)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, wanted))
                return true;
        }

        return false;
    }

    // "Europa brauche sie und fügte hinzu": a second verb of saying ends what was said.
    private int SecondVerb(TokenRange words)
    {
        for (var i = words.Start + 1; i + 1 < words.End; i++)
        {
            if (text.Is(i, WordClass.Coordinator) && text.Is(i + 1, WordClass.FiniteCue) && !text.Is(i, WordClass.Quoted) && !text.Is(i + 1, WordClass.Subjunctive) && text.Is(words.End, WordClass.Masked) == text.Is(i, WordClass.Masked))
                return i;
        }

        return -1;
    }

    /// <summary>Where the statement that begins in segment <paramref name="content"/> ends.</summary>
    public int EndOfContent(VerbFrame frame, int content)
    {
        var isInner = frame.Position is FramePosition.Last && passage.Segments[frame.Segment].Type != SegmentType.Relative && FirstMainBefore(frame.Segment) < 0;
        if (frame.Position == FramePosition.Second && SecondVerb(passage.Segments[content].Words) is var second and > 0)
            return second;
        for (var i = content + 1; i < passage.Segments.Length; i++)
        {
            var segment = passage.Segments[i];
            if (segment.Border == ':' && text.Is(segment.Words.Start, WordClass.Quoted))
                return segment.Words.Start;
            // "es könne um Waffen gehen, glauben Beobachter": the next frame is nobody's statement.
            if (frames[i] is { Position: FramePosition.First or FramePosition.So, Speaker.IsFound: true })
                return segment.Words.Start;
            if (segment.Type != SegmentType.Main)
                continue;
            var hasOwnFrame = frames[i] is { Position: FramePosition.Second } own && own.Speaker.IsFound && text.Is(segment.Words.Start, WordClass.Coordinator);
            var isOwnWords = text.Is(segment.Words.Start, WordClass.Break) && segment.Border == ',' && !HasSubjunctive(segment.Words);
            // "…, und berief sich dabei auf die Polizei"
            var isRelay = text.Is(segment.Words.Start, WordClass.Coordinator) && text.Is(segment.Words.Start + 1, WordClass.Masked);
            // "…, dass die Brücke frei sei, und fuhr nach Hause": the verb goes on with the clause of the frame.
            var isOuter = passage.Segments[content].IsSubordinate && text.Is(segment.Words.Start, WordClass.Coordinator) && text.IsFinite(segment.Words.Start + 1) && !text.Is(segment.Words.Start + 1, WordClass.Subjunctive);
            if (isInner || hasOwnFrame || isOwnWords || isOuter || isRelay || segment.Border == ';')
                return segment.Words.Start;
        }

        return passage.Words.End;
    }

    private int FirstMainBefore(int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (passage.Segments[i].Type == SegmentType.Main)
                return i;
        }

        return -1;
    }

    /// <summary>The index of the first segment after a frame and its speaker.</summary>
    public int FrameEnd(VerbFrame frame)
    {
        var next = frame.Segment + 1;
        while (next < passage.Segments.Length && frame.Speaker.IsFound && passage.Segments[next].Words.Start < frame.Speaker.Words.End)
            next++;
        return next;
    }

    /// <summary>Whether a word of <paramref name="words"/> outside marks is a finite subjunctive.</summary>
    public bool HasSubjunctive(TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, WordClass.Subjunctive) && !text.Is(i, WordClass.Quoted))
                return true;
        }

        return false;
    }

    /// <summary>The clause a source phrase speaks of: from its main clause to the end of the sentence, or its subordinate clause.</summary>
    public TokenRange ClauseAround(TokenRange phrase)
    {
        var index = passage.SegmentOf(phrase.Start);
        if (index < 0)
            return passage.Words;
        var segment = passage.Segments[index];
        if (segment.IsSubordinate && index > 0 && FirstMainBefore(index) >= 0)
            return new TokenRange(segment.Words.Start, SubordinateEnd(index));
        var first = FirstSaid(index);
        for (var i = first + 1; i <= index; i++)
        {
            if (passage.Segments[i].Type == SegmentType.Main && passage.Segments[i].Border is ';' or ':')
                first = i;
            else if (passage.Segments[i].Type == SegmentType.Main && text.Is(passage.Segments[i].Words.Start, WordClass.Coordinator))
                first = i;
        }

        return new TokenRange(passage.Segments[first].Words.Start, EndBeforeFrame(phrase, index));
    }

    // "Der Zug sei nach Angaben der Bahn pünktlich, meldet die Agentur": what the source says ends before the next frame.
    private int EndBeforeFrame(TokenRange phrase, int index)
    {
        var next = index + 1;
        // "Nach Angaben der Polizei, die seit Tagen sucht, prüft das Amt …": the verb behind the source is none of a frame.
        if (phrase == passage.Segments[index].Words)
        {
            while (next < frames.Length && passage.Segments[next].Type != SegmentType.Main)
                next++;
            next++;
        }

        for (var i = next; i < frames.Length; i++)
        {
            if (frames[i] is { Position: FramePosition.First or FramePosition.So, Speaker.IsFound: true })
                return passage.Segments[i].Words.Start;
        }

        return passage.Words.End;
    }

    // "Die Agentur meldete, nach Angaben der Polizei sei …": the source stands inside what the Agentur meldete.
    private int FirstSaid(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (frames[i] is { Position: FramePosition.Second } frame && ContentAfter(frame) is var content and > 0 && content <= index)
                return content;
        }

        return 0;
    }

    /// <summary>The relative clause that describes a source: "Nach Angaben der Polizei, die seit Tagen sucht, ist …"; empty where there is none.</summary>
    public TokenRange RelativeOf(TokenRange phrase)
    {
        var index = passage.SegmentOf(phrase.Start);
        if (index < 0 || phrase.End != passage.Segments[index].Words.End || index + 1 >= passage.Segments.Length || passage.Segments[index + 1].Type != SegmentType.Relative)
            return default;
        var last = index + 1;
        while (phrase.Start == passage.Segments[index].Words.Start && last + 1 < passage.Segments.Length && passage.Segments[last + 1].Type is SegmentType.Relative or SegmentType.Group)
            last++;
        return passage.Segments[index + 1].Words.Cover(passage.Segments[last].Words);
    }

    /// <summary>Where the subordinate clauses from segment <paramref name="index"/> on end.</summary>
    public int SubordinateEnd(int index)
    {
        var end = index + 1;
        while (end < passage.Segments.Length && passage.Segments[end].Type != SegmentType.Main)
            end++;
        return end < passage.Segments.Length ? passage.Segments[end].Words.Start : passage.Words.End;
    }
}

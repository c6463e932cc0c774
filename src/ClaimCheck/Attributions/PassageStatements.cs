using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Collects the statements of one passage: indirect speech first, then quoted words, then what is carried on.</summary>
internal sealed class PassageStatements
{
    private readonly SpeechText text;
    private readonly Passage passage;
    private readonly TokenRange? before;
    private readonly List<SourcePhrase> sources;
    private readonly List<TokenRange> sourceWords = [];
    private readonly bool[] isSourceUsed;
    private readonly VerbFrame?[] frames;
    private readonly bool[] isFrameUsed;

    /// <summary>Cuts a passage and finds the frames in it.</summary>
    /// <param name="text">The article.</param>
    /// <param name="uncut">The passage.</param>
    /// <param name="before">The words of the passage before, if it is the outlet's own and of the same paragraph.</param>
    public PassageStatements(SpeechText text, Passage uncut, TokenRange? before)
    {
        this.text = text;
        this.before = before;
        sources = SourcePhraseReader.In(text, uncut);
        foreach (var source in sources)
        {
            text.Mask(source.Words);
            sourceWords.Add(source.Words);
        }

        isSourceUsed = new bool[sources.Count];
        passage = PassageReader.Cut(text, uncut);
        frames = new VerbFrame?[passage.Segments.Length];
        isFrameUsed = new bool[frames.Length];
        for (var i = 0; i < frames.Length; i++)
            frames[i] = VerbFrameReader.At(text, passage, i);
    }

    /// <summary>What was found so far, in the order it was found.</summary>
    public List<StatementDraft> Found { get; } = [];

    /// <summary>The passage with its segments.</summary>
    public Passage Passage => passage;

    /// <summary>The frames by segment.</summary>
    public ReadOnlySpan<VerbFrame?> Frames => frames;

    /// <summary>The source phrases.</summary>
    public IReadOnlyList<SourcePhrase> Sources => sources;

    /// <summary>Reads all statements with a frame of their own.</summary>
    public void ReadFramed()
    {
        for (var i = 0; i < frames.Length; i++)
        {
            if (frames[i] is not { } frame || isFrameUsed[i])
                continue;
            var draft = frame.Position switch
            {
                FramePosition.So or FramePosition.First when Preceding(i) is { Count: > 0 } said => AfterStatement(frame, said),
                FramePosition.As => AsClause(frame),
                _ => null,
            };
            draft ??= BeforeStatement(frame);
            draft ??= PointedAt(frame);
            if (draft is null)
                continue;
            isFrameUsed[i] = true;
            Relay(draft, i);
            Found.Add(draft);
        }

        ReadSources();
        ReadAdverbs();
        ReadContentNouns();
    }

    /// <summary>Marks the frame as used by a quotation in marks, and gives it the relays that stand there.</summary>
    public void Use(StatementDraft draft, int segment)
    {
        isFrameUsed[segment] = true;
        Relay(draft, segment);
    }

    // "…, sagte der Minister": everything before the frame, and what follows it in the subjunctive.
    private StatementDraft? AfterStatement(VerbFrame frame, TokenRange said)
    {
        if ((frame.Verb.Frames & (VerbFrames.Speech | VerbFrames.That)) == VerbFrames.None || IsAllQuoted(said))
            return null;
        // "…, zeigt die Studie" after a clause in the indicative is the outlet's own sentence.
        if (!frame.Verb.Frames.HasFlag(VerbFrames.Speech) && !HasSubjunctive(said))
            return null;
        var draft = New(frame);
        draft.Add(text, said, sourceWords);
        if (draft.Words.Count == 0)
            return null;
        var next = FrameEnd(frame);
        if (ContinuesAfter(next))
            draft.Add(text, new TokenRange(passage.Segments[next].Words.Start, passage.Words.End), sourceWords);
        return draft;
    }

    // What a frame in the first position can refer to: main clauses before it, or a dass-clause, in front of the frame.
    private TokenRange Preceding(int index)
    {
        if (index == 0)
            return default;
        var first = 0;
        for (var i = 0; i < index; i++)
        {
            if (passage.Segments[i].Border is ';' or ':' || isFrameUsed[i])
                first = isFrameUsed[i] ? i + 1 : i;
        }

        if (first >= index)
            return default;
        var isSaid = false;
        for (var i = first; i < index; i++)
            isSaid |= passage.Segments[i].Type is SegmentType.Main or SegmentType.That or SegmentType.Infinitive || passage.Segments[i].Type == SegmentType.Group && i == index - 1 && passage.Segments[i].Words.Count > 2;
        return isSaid ? new TokenRange(passage.Segments[first].Words.Start, passage.Segments[index].Words.Start) : default;
    }

    private bool IsAllQuoted(TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (!text.Is(i, WordClass.Quoted | WordClass.Masked) && !text.IsPunctuation(i))
                return false;
        }

        return true;
    }

    private bool ContinuesAfter(int segment)
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

    // "Wie der Minister sagte, ist …" and "…, wie der Minister sagte": the clause around it.
    private StatementDraft? AsClause(VerbFrame frame)
    {
        if ((frame.Verb.Frames & VerbFrames.Clause) == VerbFrames.None)
            return null;
        var draft = New(frame);
        var words = passage.Segments[frame.Segment].Words;
        if (frame.Segment > 0)
            draft.Add(text, new TokenRange(passage.Words.Start, words.Start), sourceWords);
        if (words.End < passage.Words.End)
            draft.Add(text, new TokenRange(words.End, passage.Words.End), sourceWords);
        return draft.Words.Count > 0 && !IsAllQuoted(draft.Words[0]) ? draft : null;
    }

    // "Der Minister sagte, dass …": the clause after the frame.
    private StatementDraft? BeforeStatement(VerbFrame frame)
    {
        var content = ContentAfter(frame);
        if (content < 0)
            return null;
        var end = EndOfContent(frame, content);
        var words = new TokenRange(passage.Segments[content].Words.Start, end);
        if (IsAllQuoted(words))
            return null;
        var draft = New(frame);
        draft.Add(text, words, sourceWords);
        return draft.Words.Count > 0 ? draft : null;
    }

    // "Das teilte die Polizei mit.": the sentence before.
    private StatementDraft? PointedAt(VerbFrame frame)
    {
        var words = passage.Segments[frame.Segment].Words;
        if (frame.Segment != 0 || before is not { } sentence || frame.Position != FramePosition.Second || frame.Start != words.Start + 1)
            return null;
        if (!text.Is(words.Start, WordClass.Pointer) || !frame.Verb.Frames.HasFlag(VerbFrames.Speech) || !frame.Speaker.IsFound || frame.Speaker.Words.Start < frame.Start)
            return null;
        var draft = New(frame);
        draft.Add(text, sentence, []);
        draft.Words.Add(new TokenRange(words.Start, words.Start + 1));
        return draft;
    }

    private int ContentAfter(VerbFrame frame)
    {
        var last = Math.Min(passage.Segments.Length, frame.Segment + 5);
        for (var i = frame.Segment + 1; i < last; i++)
        {
            var segment = passage.Segments[i];
            if (segment.Words.Start < frame.Speaker.Words.End && frame.Speaker.IsFound && frame.Speaker.Words.Start > frame.Start)
                continue;
            if (IsContent(frame, segment, i))
                return i;
            if (segment.Type is not (SegmentType.Group or SegmentType.Relative) && !(segment.Type == SegmentType.Adverbial && i + 1 < last))
                return -1;
        }

        return -1;
    }

    private bool IsContent(VerbFrame frame, Segment segment, int index) => segment.Type switch
    {
        SegmentType.That or SegmentType.Question => (frame.Verb.Frames & VerbFrames.Clause) != VerbFrames.None,
        SegmentType.Infinitive => (frame.Verb.Frames & VerbFrames.Clause) != VerbFrames.None,
        SegmentType.Main => (frame.Verb.Frames & (VerbFrames.Speech | VerbFrames.That)) != VerbFrames.None && frames[index] is not { Position: FramePosition.First or FramePosition.So } && IsClauseContent(frame, segment),
        _ => false,
    };

    private bool IsClauseContent(VerbFrame frame, Segment segment)
    {
        if (text.Is(segment.Words.Start, WordClass.Coordinator))
            return false;
        if (HasSubjunctive(segment.Words))
            return true;
        // "sagte, ihre „Gedanken sind bei allen Betroffenen“"
        if (frame.Verb.Frames.HasFlag(VerbFrames.Speech) && segment.Border == ',' && frame.Speaker.IsFound && HasQuoted(segment.Words))
            return true;
        return (frame.Verb.Frames & VerbFrames.Speech) != VerbFrames.None && segment.Border is ':' && frame.Speaker.IsFound && !text.Is(segment.Words.Start, WordClass.Quoted);
    }

    private bool HasQuoted(TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, WordClass.Quoted))
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

    // A frame inside a subordinate clause rules only the clauses that hang on it; otherwise the rest of the sentence is said.
    private int EndOfContent(VerbFrame frame, int content)
    {
        var isInner = frame.Position is FramePosition.Last && passage.Segments[frame.Segment].Type != SegmentType.Relative && FirstMainBefore(frame.Segment) < 0;
        if (frame.Position == FramePosition.Second && SecondVerb(passage.Segments[content].Words) is var second and > 0)
            return second;
        for (var i = content + 1; i < passage.Segments.Length; i++)
        {
            var segment = passage.Segments[i];
            if (segment.Border == ':' && text.Is(segment.Words.Start, WordClass.Quoted))
                return segment.Words.Start;
            if (segment.Type != SegmentType.Main)
                continue;
            var hasOwnFrame = frames[i] is { Position: FramePosition.Second } own && own.Speaker.IsFound && text.Is(segment.Words.Start, WordClass.Coordinator);
            var isOwnWords = text.Is(segment.Words.Start, WordClass.Break) && segment.Border == ',' && !HasSubjunctive(segment.Words);
            if (isInner || hasOwnFrame || isOwnWords || segment.Border == ';')
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

    private int FrameEnd(VerbFrame frame)
    {
        var next = frame.Segment + 1;
        while (next < passage.Segments.Length && frame.Speaker.IsFound && passage.Segments[next].Words.Start < frame.Speaker.Words.End)
            next++;
        return next;
    }

    private static StatementDraft New(VerbFrame frame) => new(QuotationType.Indirect)
    {
        Cue = frame.Cue,
        Speaker = frame.Speaker,
        Commitment = frame.Verb.IsDenial ? Commitment.Denied : Commitment.Attributed,
    };

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

    // Source phrases in the frame of a statement pass it on: "sagte Kim der Agentur zufolge".
    private void Relay(StatementDraft draft, int segment)
    {
        var words = passage.Segments[segment].Words;
        for (var i = 0; i < sources.Count; i++)
        {
            if (isSourceUsed[i] || !words.Overlaps(sources[i].Words) && !IsOwnSegment(segment, sources[i]))
                continue;
            isSourceUsed[i] = true;
            if (!draft.Speaker.IsFound && sources[i].Role == SourceRole.Source)
                draft.Speaker = sources[i].Source;
            else
                draft.Via.Add(sources[i].Source);
        }
    }

    // "…, sagte Kim, laut Interfax": a segment that is nothing but the source.
    private bool IsOwnSegment(int segment, SourcePhrase source) =>
        segment + 1 < passage.Segments.Length && passage.Segments[segment + 1].Words == source.Words;

    private void ReadSources()
    {
        for (var i = 0; i < sources.Count; i++)
        {
            if (isSourceUsed[i] || sources[i].Role != SourceRole.Source)
                continue;
            isSourceUsed[i] = true;
            var draft = new StatementDraft(QuotationType.Indirect) { Cue = [sources[i].Cue], Speaker = sources[i].Source };
            draft.Add(text, ClauseAround(sources[i].Words), sourceWords);
            if (draft.Words.Count > 0 && !IsAllQuoted(draft.Words[0].Cover(draft.Words[^1])))
                Found.Add(draft);
        }
    }

    private void ReadAdverbs()
    {
        for (var i = passage.Words.Start; i < passage.Words.End; i++)
        {
            if (text.Is(i, WordClass.Quoted | WordClass.Masked) || !text.Lexicon.Adverbs.TryMatch(text.Spotted.WordIds, text.Spotted.Capitals, i, passage.Words.End, out var cue, out var range))
                continue;
            if (cue == AdverbCue.Relative)
            {
                AddWhereby(range);
                continue;
            }

            var isFront = i == passage.Words.Start && HasSubjunctive(passage.Words);
            if (cue is not (AdverbCue.Source or AdverbCue.Anonymous) && !(cue == AdverbCue.Front && isFront))
                continue;
            var draft = new StatementDraft(QuotationType.Indirect) { Cue = [range], Speaker = new NounGroup(range, range.Start, range.End), IsCarriedOn = cue != AdverbCue.Anonymous };
            draft.Add(text, ClauseAround(range), [.. sourceWords, range]);
            if (draft.Words.Count > 0)
                Found.Add(draft);
            i = range.End;
        }
    }

    // "Berichte der Zeitung, wonach …"
    private void AddWhereby(TokenRange cue)
    {
        var index = passage.SegmentOf(cue.Start);
        if (index <= 0 || passage.Segments[index].Words.Start != cue.Start)
            return;
        var draft = new StatementDraft(QuotationType.Indirect) { Cue = [cue], Speaker = SourcePhraseReader.Ending(text, passage, cue.Start - 1) };
        draft.Add(text, new TokenRange(cue.End, SubordinateEnd(index)), sourceWords);
        if (draft.Words.Count > 0)
            Found.Add(draft);
    }

    // "die Forderung, die Brücke zu sperren"
    private void ReadContentNouns()
    {
        for (var i = 0; i + 1 < passage.Segments.Length; i++)
        {
            var next = passage.Segments[i + 1];
            var last = passage.Segments[i].Words.End - 1;
            if (next.Border != ',' || next.Type is not (SegmentType.That or SegmentType.Infinitive) || frames[i] is not null && isFrameUsed[i] || IsSaid(next.Words.Start))
                continue;
            if (text.Is(last, WordClass.Quoted | WordClass.Masked) || !text.IsCapital(last) || text.Lexicon.Noun(text.Id(last), text.Text.Characters(last)) is not { IsContent: true })
                continue;
            var draft = new StatementDraft(QuotationType.Indirect) { Cue = [new TokenRange(last, last + 1)], Speaker = SubjectReader.First(text, passage.Segments[i].Words) };
            draft.Add(text, new TokenRange(next.Words.Start, SubordinateEnd(i + 1)), sourceWords);
            if (draft.Words.Count > 0)
                Found.Add(draft);
        }
    }

    /// <summary>The statement that holds <paramref name="range"/>, or <see langword="null"/>; the last one found where there are several.</summary>
    public StatementDraft? Around(TokenRange range)
    {
        for (var i = Found.Count - 1; i >= 0; i--)
        {
            foreach (var words in Found[i].Words)
            {
                if (words.Contains(range))
                    return Found[i];
            }
        }

        return null;
    }

    /// <summary>The source phrase in a segment, or <see langword="null"/>.</summary>
    public SourcePhrase? SourceIn(int segment)
    {
        foreach (var source in sources)
        {
            if (passage.Segments[segment].Words.Overlaps(source.Words))
                return source;
        }

        return null;
    }

    private bool IsSaid(int token) => Around(new TokenRange(token, token + 1)) is not null;

    // The clause a source phrase speaks of: from its main clause to the end of the sentence, or its subordinate clause.
    private TokenRange ClauseAround(TokenRange phrase)
    {
        var index = passage.SegmentOf(phrase.Start);
        if (index < 0)
            return passage.Words;
        var segment = passage.Segments[index];
        if (segment.IsSubordinate && index > 0 && FirstMainBefore(index) >= 0)
            return new TokenRange(segment.Words.Start, SubordinateEnd(index));
        var first = 0;
        for (var i = 1; i <= index; i++)
        {
            if (passage.Segments[i].Type == SegmentType.Main && passage.Segments[i].Border is ';' or ':')
                first = i;
            else if (passage.Segments[i].Type == SegmentType.Main && text.Is(passage.Segments[i].Words.Start, WordClass.Coordinator))
                first = i;
        }

        return new TokenRange(passage.Segments[first].Words.Start, passage.Words.End);
    }

    private int SubordinateEnd(int index)
    {
        var end = index + 1;
        while (end < passage.Segments.Length && passage.Segments[end].Type != SegmentType.Main)
            end++;
        return end < passage.Segments.Length ? passage.Segments[end].Words.Start : passage.Words.End;
    }
}

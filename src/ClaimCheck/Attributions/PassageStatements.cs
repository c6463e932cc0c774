using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Collects the statements of one passage: indirect speech first, then quoted words, then what is carried on.</summary>
internal sealed class PassageStatements
{
    private const int MostStatements = 100;
    private const int LongestPrefix = 4;
    private readonly SpeechText text;
    private readonly Passage passage;
    private readonly TokenRange? before;
    private readonly List<SourcePhrase> sources;
    private readonly List<TokenRange> sourceWords = [];
    private readonly bool[] isSourceUsed;
    private readonly VerbFrame?[] frames;
    private readonly bool[] isFrameUsed;
    private readonly ClauseReach reach;

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
        reach = new ClauseReach(text, passage, frames);
    }

    /// <summary>What was found so far, in the order it was found.</summary>
    public List<StatementDraft> Found { get; } = [];

    /// <summary>How far frames reach in the passage.</summary>
    public ClauseReach Reach => reach;

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
        ReadPrefix();
    }

    // "Südkorea: Norden feuert zwei Raketen ab": the voice before the colon of a headline.
    private void ReadPrefix()
    {
        if (Found.Count > 0 || passage.Segments.Length < 2 || passage.Segments[1] is not { Border: ':', Type: SegmentType.Main } clause || text.Is(clause.Words.Start, WordClass.Quoted))
            return;
        var prefix = passage.Segments[0].Words;
        if (prefix.Count > LongestPrefix || NounGroupReader.At(text, prefix.Start, prefix.End) is not { IsFound: true } voice || voice.Words != prefix || !HasFiniteVerb(clause.Words) || !new SpeakerResolver(text).IsPrefix(voice))
            return;
        var draft = new StatementDraft(QuotationType.Indirect) { Speaker = voice };
        draft.Add(text, new TokenRange(clause.Words.Start, passage.Words.End), sourceWords);
        if (draft.Words.Count > 0)
            Found.Add(draft);
    }

    private bool HasFiniteVerb(TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.IsFinite(i))
                return true;
        }

        return false;
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
        if ((frame.Verb.Frames & (VerbFrames.Speech | VerbFrames.That)) == VerbFrames.None || reach.IsAllQuoted(said))
            return null;
        // "…, zeigt die Studie" after a clause in the indicative is the outlet's own sentence.
        if (!frame.Verb.Frames.HasFlag(VerbFrames.Speech) && !reach.HasSubjunctive(said))
            return null;
        var draft = New(frame);
        draft.Add(text, said, sourceWords);
        if (draft.Words.Count == 0)
            return null;
        var next = reach.FrameEnd(frame);
        if (reach.ContinuesAfter(next))
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
        return draft.Words.Count > 0 && !reach.IsAllQuoted(draft.Words[0]) ? draft : null;
    }

    // "Der Minister sagte, dass …": the clause after the frame.
    private StatementDraft? BeforeStatement(VerbFrame frame)
    {
        var content = reach.ContentAfter(frame);
        if (content < 0)
            return null;
        var end = reach.EndOfContent(frame, content);
        var words = new TokenRange(passage.Segments[content].Words.Start, end);
        if (reach.IsAllQuoted(words))
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

    private static StatementDraft New(VerbFrame frame) => new(QuotationType.Indirect)
    {
        Cue = frame.Cue,
        Speaker = frame.Speaker,
        IsGoingOn = !frame.Speaker.IsFound && frame.Verb.Frames.HasFlag(VerbFrames.Impersonal),
        Commitment = frame.Verb.IsDenial ? Commitment.Denied : Commitment.Attributed,
    };

    // Source phrases in the frame of a statement pass it on: "sagte Kim der Agentur zufolge".
    private void Relay(StatementDraft draft, int segment)
    {
        if (frames[segment] is { Relay: { IsFound: true } relay })
            draft.Via.Add(relay);
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
            if (isSourceUsed[i] || sources[i].Role != SourceRole.Source || IsLeftToQuotes(sources[i]))
                continue;
            isSourceUsed[i] = true;
            var draft = new StatementDraft(QuotationType.Indirect) { Cue = [sources[i].Cue], Speaker = sources[i].Source, Self = SelfOf(sources[i].Source) };
            draft.Add(text, reach.WithoutRelative(reach.ClauseAround(sources[i].Words), sources[i].Words), sourceWords);
            if (draft.Words.Count > 0 && !reach.IsAllQuoted(draft.Words[0].Cover(draft.Words[^1])))
                Found.Add(draft);
        }
    }

    // "Der Verein hat eigenen Angaben zufolge 300 Mitglieder": the subject speaks of itself.
    private NounGroup SelfOf(NounGroup source)
    {
        var index = passage.SegmentOf(source.Words.Start);
        if (index < 0 || !SpeakerResolver.HasWord(text, source.Words, WordClass.Self))
            return default;
        var words = passage.Segments[index].Words;
        if (SubjectReader.First(text, words) is { IsFound: true } first)
            return first;
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, WordClass.Auxiliary | WordClass.FiniteCue) || text.IsFinite(i))
                return SubjectReader.After(text, passage, i, words);
        }

        return default;
    }

    // „…“, sagte Kim nach Angaben der Agentur: the words in marks are Kim's, the agency passes them on.
    private bool IsLeftToQuotes(SourcePhrase source)
    {
        var index = passage.SegmentOf(source.Words.Start);
        return passage.Quotes.Count > 0 && index >= 0 && !isFrameUsed[index] && frames[index] is { Speaker.IsFound: true } frame && frame.Verb.Frames.HasFlag(VerbFrames.Speech);
    }

    private void ReadAdverbs()
    {
        for (var i = passage.Words.Start; i < passage.Words.End && Found.Count < MostStatements; i++)
        {
            if (text.Is(i, WordClass.Quoted | WordClass.Masked) || !text.Lexicon.Adverbs.TryMatch(text.Spotted.WordIds, text.Spotted.Capitals, i, passage.Words.End, out var cue, out var range))
                continue;
            if (cue == AdverbCue.Relative)
            {
                AddWhereby(range);
                continue;
            }

            var isFront = i == passage.Words.Start && reach.HasSubjunctive(passage.Words);
            if (cue is not (AdverbCue.Source or AdverbCue.Anonymous) && !(cue == AdverbCue.Front && isFront))
                continue;
            var draft = new StatementDraft(QuotationType.Indirect) { Cue = [range], Speaker = new NounGroup(range, range.Start, range.End), IsCarriedOn = cue != AdverbCue.Anonymous };
            draft.Add(text, reach.ClauseAround(range), [.. sourceWords, range]);
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
        draft.Add(text, new TokenRange(cue.End, reach.SubordinateEnd(index)), sourceWords);
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
            draft.Add(text, new TokenRange(next.Words.Start, reach.SubordinateEnd(i + 1)), sourceWords);
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

}

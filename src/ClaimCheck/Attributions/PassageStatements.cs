using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>What one passage holds: its sources, its verbs of saying and the statements found so far.</summary>
internal sealed class PassageStatements
{
    /// <summary>How many statements of one passage are read at most.</summary>
    public const int MostStatements = 100;

    private readonly SpeechText text;
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
        Before = before;
        sources = SourcePhraseReader.In(text, uncut);
        foreach (var source in sources)
            text.Mask(source.Words);
        isSourceUsed = new bool[sources.Count];
        Passage = PassageReader.Cut(text, uncut);
        frames = new VerbFrame?[Passage.Segments.Length];
        isFrameUsed = new bool[frames.Length];
        for (var i = 0; i < frames.Length; i++)
            frames[i] = VerbFrameReader.At(text, Passage, i);
        Reach = new ClauseReach(text, Passage, frames);
        foreach (var source in sources)
        {
            if (IsFrameWord(source))
                sourceWords.Add(source.Words);
        }
    }

    /// <summary>The passage with its segments.</summary>
    public Passage Passage { get; }

    /// <summary>The words of the passage before, if it is the outlet's own and of the same paragraph.</summary>
    public TokenRange? Before { get; }

    /// <summary>What was found so far, in the order it was found.</summary>
    public List<StatementDraft> Found { get; } = [];

    /// <summary>How far frames reach in the passage.</summary>
    public ClauseReach Reach { get; }

    /// <summary>The frames by segment.</summary>
    public ReadOnlySpan<VerbFrame?> Frames => frames;

    /// <summary>Whether a verb of saying stands in the passage, used or not.</summary>
    public bool HasFrame => Array.Exists(frames, frame => frame is not null);

    /// <summary>The source phrases.</summary>
    public IReadOnlyList<SourcePhrase> Sources => sources;

    /// <summary>The words of the source phrases.</summary>
    public IReadOnlyList<TokenRange> SourceWords => sourceWords;

    /// <summary>The words of the source phrases and of the clauses with "wie", which stand beside what a source says.</summary>
    /// <param name="relative">A relative clause that does so too; may be empty.</param>
    public List<TokenRange> FrameWords(TokenRange relative)
    {
        var words = new List<TokenRange>(sourceWords);
        if (relative.Count > 0)
            words.Add(relative);
        for (var i = 0; i < frames.Length; i++)
        {
            if (frames[i] is { Position: FramePosition.As })
                words.Add(Passage.Segments[i].Words);
        }

        words.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return words;
    }

    /// <summary>Whether a statement has taken the frame of segment <paramref name="segment"/>.</summary>
    public bool IsUsed(int segment) => isFrameUsed[segment];

    /// <summary>Whether a statement has taken the source with index <paramref name="source"/> as its relay.</summary>
    public bool IsSourceUsed(int source) => isSourceUsed[source];

    /// <summary>Takes the source with index <paramref name="source"/> if nobody has and it stands in segment <paramref name="segment"/>.</summary>
    public bool TakeSource(int source, int segment)
    {
        if (isSourceUsed[source] || Passage.SegmentOf(sources[source].Words.Start) != segment)
            return false;
        return isSourceUsed[source] = true;
    }

    /// <summary>Marks the frame of a segment as taken by a statement, and gives the statement the relays that stand there.</summary>
    public void Use(StatementDraft draft, int segment)
    {
        isFrameUsed[segment] = true;
        Relay(draft, segment);
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
            if (Passage.Segments[segment].Words.Overlaps(source.Words))
                return source;
        }

        return null;
    }

    // "sagte, er habe gegenüber dem Sender geschwiegen": inside what was said the Sender is no relay.
    private bool IsFrameWord(SourcePhrase source)
    {
        if (source.Role == SourceRole.Source)
            return true;
        var segment = Passage.SegmentOf(source.Words.Start);
        if (segment < 0 || frames[segment] is not null)
            return true;
        foreach (var other in sources)
        {
            if (other.Role == SourceRole.Source && Passage.Segments[segment].Words.Overlaps(other.Words))
                return true;
        }

        return false;
    }

    // Source phrases in the frame of a statement pass it on: "sagte Kim der Agentur zufolge".
    private void Relay(StatementDraft draft, int segment)
    {
        if (frames[segment] is { Relay: { IsFound: true } relay })
            draft.Via.Add(relay);
        var words = Passage.Segments[segment].Words;
        for (var i = 0; i < sources.Count; i++)
        {
            if (isSourceUsed[i] || !words.Overlaps(sources[i].Words) && !IsOwnSegment(segment, sources[i]))
                continue;
            isSourceUsed[i] = true;
            draft.PassOn(sources[i]);
        }

        if (frames[segment] is { } frame)
            RelayReader.Read(text, Passage, frame, draft);
    }

    // "…, sagte Kim, laut Interfax": a segment that is nothing but the source.
    private bool IsOwnSegment(int segment, SourcePhrase source)
    {
        if (segment + 1 < Passage.Segments.Length && Passage.Segments[segment + 1].Words == source.Words)
            return true;
        // "…, und berief sich dabei auf die Polizei"
        var own = Passage.SegmentOf(source.Words.Start);
        return source.Role == SourceRole.Relay && own > segment && source.Words.Start == Passage.Segments[own].Words.Start + 1 && text.Is(source.Words.Start - 1, WordClass.Coordinator);
    }
}

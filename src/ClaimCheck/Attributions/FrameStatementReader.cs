using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Reads the statements that a verb of saying gives: the clause after it, before it or around it.</summary>
internal sealed class FrameStatementReader(SpeechText text, PassageStatements statements)
{
    private readonly Passage passage = statements.Passage;

    /// <summary>Adds all statements with a verb of saying to those of the passage.</summary>
    public void Read()
    {
        for (var i = 0; i < statements.Frames.Length; i++)
        {
            if (statements.Frames[i] is not { } frame || statements.IsUsed(i))
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
            statements.Use(draft, i);
            statements.Found.Add(draft);
        }
    }

    // "…, sagte der Minister": everything before the frame, and what follows it in the subjunctive.
    private StatementDraft? AfterStatement(VerbFrame frame, TokenRange said)
    {
        if (!TakesBefore(frame, said) || statements.Reach.IsAllQuoted(said))
            return null;
        var draft = New(frame);
        draft.Add(text, said, statements.SourceWords);
        if (draft.Words.Count == 0)
            return null;
        var next = statements.Reach.FrameEnd(frame);
        if (statements.Reach.ContinuesAfter(next) || statements.Reach.IsInterrupted(frame.Segment, next))
            draft.Add(text, new TokenRange(passage.Segments[next].Words.Start, passage.Words.End), statements.SourceWords);
        AddMedium(draft, next);
        return draft;
    }

    // "…, habe der Minister gesagt, berichtet die Zeitung": the frame behind the frame passes it on.
    private void AddMedium(StatementDraft draft, int next)
    {
        if (next >= statements.Frames.Length || statements.Frames[next] is not { Position: FramePosition.First or FramePosition.So, Speaker.IsFound: true } outer || !text.Voices.IsMedium(outer.Speaker))
            return;
        draft.AddRelay(outer.Speaker);
        statements.Use(draft, next);
    }

    // "…, zeigt die Studie" after a clause in the indicative is the outlet's own sentence, but "Ob die Brücke hält, fragte sie", "Die Brücke zu sperren, forderte sie".
    private bool TakesBefore(VerbFrame frame, TokenRange said)
    {
        var frames = frame.Verb.Frames;
        if (frames.HasFlag(VerbFrames.Speech))
            return true;
        var type = passage.Segments[passage.SegmentOf(said.Start)].Type;
        return frames.HasFlag(VerbFrames.That) && (type == SegmentType.Question || statements.Reach.HasSubjunctive(said)) || frames.HasFlag(VerbFrames.Infinitive) && type == SegmentType.Infinitive;
    }

    // What a frame in the first position can refer to: main clauses before it, or a dass-clause, in front of the frame.
    private TokenRange Preceding(int index)
    {
        if (index == 0)
            return default;
        var first = 0;
        for (var i = 0; i < index; i++)
        {
            if (passage.Segments[i].Border is ';' or ':' || statements.IsUsed(i))
                first = statements.IsUsed(i) ? i + 1 : i;
        }

        if (first >= index)
            return default;
        var isSaid = false;
        for (var i = first; i < index; i++)
            isSaid |= passage.Segments[i].Type is SegmentType.Main or SegmentType.That or SegmentType.Infinitive or SegmentType.Question || passage.Segments[i].Type == SegmentType.Group && i == index - 1 && IsSaidGroup(i);
        return isSaid ? new TokenRange(passage.Segments[first].Words.Start, passage.Segments[index].Words.Start) : default;
    }

    // "Mehr Lohn für alle, sagte sie", "Die Brücke, so der Landrat, sei gesperrt"
    private bool IsSaidGroup(int group) =>
        passage.Segments[group].Words.Count > 2 || statements.Frames[group + 1] is { } frame && statements.Reach.IsInterrupted(group + 1, statements.Reach.FrameEnd(frame));

    // "Wie der Minister sagte, ist …" and "…, wie der Minister sagte": the clause around it.
    private StatementDraft? AsClause(VerbFrame frame)
    {
        if ((frame.Verb.Frames & VerbFrames.Clause) == VerbFrames.None)
            return null;
        var draft = New(frame);
        var words = passage.Segments[frame.Segment].Words;
        if (frame.Segment > 0)
            draft.Add(text, new TokenRange(passage.Words.Start, words.Start), statements.SourceWords);
        // "Wie der Minister sagte, der gestern ankam, ist …": the relative clause belongs to the frame.
        var next = frame.Segment + 1;
        while (next < passage.Segments.Length && passage.Segments[next].Type == SegmentType.Relative)
            next++;
        if (next < passage.Segments.Length)
            draft.Add(text, new TokenRange(passage.Segments[next].Words.Start, passage.Words.End), statements.SourceWords);
        return draft.Words.Count > 0 && !statements.Reach.IsAllQuoted(draft.Words[0]) ? draft : null;
    }

    // "Der Minister sagte, dass …": the clause after the frame.
    private StatementDraft? BeforeStatement(VerbFrame frame)
    {
        var content = statements.Reach.ContentAfter(frame);
        if (content < 0)
            return null;
        var end = statements.Reach.EndOfContent(frame, content);
        var words = new TokenRange(passage.Segments[content].Words.Start, end);
        if (statements.Reach.IsAllQuoted(words))
            return null;
        var draft = New(frame);
        draft.Add(text, words, statements.SourceWords);
        // "Die Zeitung zitiert aus einem Brief, in dem es heißt, …"
        if (frame.Segment > 0 && passage.Segments[frame.Segment].Type == SegmentType.Relative && statements.Frames[frame.Segment - 1] is { Speaker.IsFound: true } outer && text.Voices.IsMedium(outer.Speaker))
            draft.AddRelay(outer.Speaker);
        return draft.Words.Count > 0 ? draft : null;
    }

    // "Das teilte die Polizei mit.": the sentence before.
    private StatementDraft? PointedAt(VerbFrame frame)
    {
        var words = passage.Segments[frame.Segment].Words;
        if (frame.Segment != 0 || statements.Before is not { } sentence || frame.Position != FramePosition.Second || frame.Start != words.Start + 1)
            return null;
        // "Davon geht die Polizei aus."
        var isPointed = text.Is(words.Start, WordClass.Pointer) && frame.Verb.Frames.HasFlag(VerbFrames.Speech) || frame.Verb.Objects.Contains(text.Id(words.Start));
        if (!isPointed || !frame.Speaker.IsFound || frame.Speaker.Words.Start < frame.Start)
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
}

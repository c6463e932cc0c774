using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Finds statements that a verb and its object sum up: "Die Gewerkschaft forderte mehr Geld.", "Die Polizei warnte vor Glätte."</summary>
internal sealed class SummaryReader(SpeechText text, PassageStatements statements)
{
    private readonly Passage passage = statements.Passage;

    /// <summary>Adds the clause of each verb of saying that gave no statement so far.</summary>
    public void Read()
    {
        for (var i = 0; i < statements.Frames.Length; i++)
        {
            if (statements.IsUsed(i) || statements.Frames[i] is not { Position: FramePosition.Second, Speaker.IsFound: true } frame || !IsTold(passage.Segments[i].Words, frame) || !SumsUp(passage.Segments[i].Words, ClauseOf(i), frame))
                continue;
            var words = ClauseOf(i);
            if (IsSaid(words))
                continue;
            var draft = new StatementDraft(QuotationType.Reported) { Speaker = frame.Speaker, Cue = frame.Cue, Commitment = frame.Verb.IsDenial ? Commitment.Denied : Commitment.Attributed };
            draft.Words.Add(words);
            statements.Use(draft, i);
            statements.Found.Add(draft);
        }
    }

    // "hatte gebeten" tells an event of before, "nannte keine Gründe" what was not said; a storm demands nothing.
    private bool IsTold(TokenRange words, VerbFrame frame)
    {
        if (text.Is(frame.Start, WordClass.Perfect) && !text.Is(frame.Start, WordClass.Passive) || !text.Voices.IsSpeaker(frame.Speaker) && !text.Voices.IsSaying(frame.Speaker))
            return false;
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, WordClass.Negation) && !text.Is(i, WordClass.Quoted) && i > frame.Start && !IsContrast(words, i))
                return false;
        }

        return true;
    }

    // "forderte nicht nur Geld", "mit den nicht ausreichenden Mitteln"
    private bool IsContrast(TokenRange words, int negation) =>
        negation + 1 < words.End && text.IsSmall(negation) && (text.Is(negation + 1, WordClass.Adverb) || text.IsSmall(negation + 1) && NounCoreReader.IsAttribute(text, negation + 1) && !text.Is(negation, WordClass.Determiner));

    private bool IsSaid(TokenRange words)
    {
        foreach (var draft in statements.Found)
        {
            foreach (var said in draft.Words)
            {
                if (said.Overlaps(words))
                    return true;
            }
        }

        return false;
    }

    // The main clause with its subordinate clauses: "Obwohl es regnete, forderte sie mehr Geld, das fehlt".
    private TokenRange ClauseOf(int segment)
    {
        var first = segment;
        while (first > 0 && passage.Segments[first].Border is not (';' or ':') && !IsClause(passage.Segments[first - 1]))
            first--;
        var last = segment;
        while (last + 1 < passage.Segments.Length && passage.Segments[last + 1].Border is not (';' or ':') && !IsClause(passage.Segments[last + 1]))
            last++;
        var end = last + 1 < passage.Segments.Length ? passage.Segments[last].Words.End : passage.Words.End;
        return new TokenRange(first == 0 ? passage.Words.Start : passage.Segments[first].Words.Start, end);
    }

    private bool IsClause(Segment segment)
    {
        if (segment.Type != SegmentType.Main)
            return false;
        for (var i = segment.Words.Start; i < segment.Words.End; i++)
        {
            if (!text.Is(i, WordClass.Quoted) && (text.Is(i, WordClass.Auxiliary | WordClass.Subjunctive | WordClass.FiniteCue) || text.IsFinite(i)))
                return true;
        }

        return false;
    }

    private bool SumsUp(TokenRange words, TokenRange clause, VerbFrame frame)
    {
        if (frame.Verb.Frames.HasFlag(VerbFrames.Greeting) && IsMet(words, frame))
            return false;
        if (frame.Verb.Frames.HasFlag(VerbFrames.Summary) && HasObject(words, frame))
            return true;
        foreach (var preposition in frame.Verb.Objects)
        {
            for (var i = clause.Start; i < clause.End; i++)
            {
                if (text.Id(i) == preposition && !text.Is(i, WordClass.Quoted) && !text.Is(i + 1, WordClass.Time | WordClass.Reflexive) && !frame.Speaker.Words.Contains(i) && i + 1 < clause.End)
                    return true;
            }
        }

        return false;
    }

    // "Die Gewerkschaft forderte mehr Geld", but not "Die Gewerkschaft forderte".
    private bool HasObject(TokenRange words, VerbFrame frame)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.IsCapital(i) && !frame.Speaker.Words.Contains(i) && !text.Is(i, WordClass.Time | WordClass.Masked))
                return true;
        }

        return false;
    }

    // "begrüßte Kim", "begrüßten sich", "forderte zwölf Todesopfer"
    private bool IsMet(TokenRange words, VerbFrame frame)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, WordClass.Reflexive | WordClass.ObjectPronoun | WordClass.Toll))
                return true;
        }

        var start = Math.Max(frame.Start + 1, frame.Speaker.Words.End);
        return NounCoreReader.At(text, start, words.End) is { IsFound: true } met
            && (text.EntityIn(met.Words)?.EntityType == EntityType.Person || text.Lexicon.TypeOf(text.Id(met.Head), text.Text.Characters(met.Head)) == SpeakerType.Person);
    }
}

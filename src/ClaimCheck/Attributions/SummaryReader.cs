using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Finds statements that a verb and its object sum up: "Die Gewerkschaft forderte mehr Geld."</summary>
internal static class SummaryReader
{
    /// <summary>Adds the passage as a statement summed up by a verb and its object, where nothing else was found in it.</summary>
    /// <param name="text">The article.</param>
    /// <param name="statements">What the passage holds so far.</param>
    public static void Read(SpeechText text, PassageStatements statements)
    {
        if (statements.Found.Count > 0)
            return;

        // "Die Gewerkschaft forderte mehr Geld.", "Die Polizei sprach von 300 Verletzten."
        for (var i = 0; i < statements.Frames.Length; i++)
        {
            if (statements.Frames[i] is not { Position: FramePosition.Second, Speaker.IsFound: true } frame || text.Is(frame.Start, WordClass.Auxiliary) || !IsSummary(text, statements.Passage.Segments[i], frame))
                continue;
            var draft = new StatementDraft(QuotationType.Reported) { Speaker = frame.Speaker, Cue = frame.Cue, Commitment = frame.Verb.IsDenial ? Commitment.Denied : Commitment.Attributed };
            draft.Words.Add(statements.Passage.Words);
            statements.Use(draft, i);
            statements.Found.Add(draft);
            return;
        }
    }

    private static bool IsSummary(SpeechText text, Segment segment, VerbFrame frame)
    {
        if ((frame.Verb.Frames & VerbFrames.Summary) != VerbFrames.None)
            return !(frame.Verb.Frames.HasFlag(VerbFrames.Greeting) && IsMet(text, segment, frame));
        if (!frame.Verb.Frames.HasFlag(VerbFrames.About))
            return false;
        for (var i = segment.Words.Start; i < segment.Words.End; i++)
        {
            if (text.Is(i, WordClass.Agent))
                return true;
        }

        return false;
    }

    // "begrüßte Kim", "begrüßten sich", "forderte zwölf Todesopfer"
    private static bool IsMet(SpeechText text, Segment segment, VerbFrame frame)
    {
        for (var i = segment.Words.Start; i < segment.Words.End; i++)
        {
            if (text.Is(i, WordClass.Reflexive | WordClass.ObjectPronoun | WordClass.Toll))
                return true;
        }

        var start = Math.Max(frame.Start + 1, frame.Speaker.Words.End);
        return NounCoreReader.At(text, start, segment.Words.End) is { IsFound: true } met
            && (text.EntityIn(met.Words)?.EntityType == EntityType.Person || text.Lexicon.TypeOf(text.Id(met.Head), text.Text.Characters(met.Head)) == SpeakerType.Person);
    }
}

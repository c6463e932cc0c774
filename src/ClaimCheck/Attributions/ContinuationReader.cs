using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Finds sentences that carry a statement on in the subjunctive, and hearsay.</summary>
internal static class ContinuationReader
{
    /// <summary>Adds the passage as carried-on statement where it is one.</summary>
    /// <param name="text">The article.</param>
    /// <param name="statements">What the passage holds so far.</param>
    /// <param name="isVoiceNear">Whether the sentence before is somebody's statement.</param>
    /// <param name="isActorNear">Whether somebody presents or announces something in the sentence before.</param>
    public static void Read(SpeechText text, PassageStatements statements, bool isVoiceNear, bool isActorNear)
    {
        foreach (var draft in statements.Found)
        {
            if (draft.Type == QuotationType.Indirect)
                return;
        }

        var mood = MoodOf(text, statements.Passage);
        var isCarriedOn = mood.HasFlag(WordClass.SubjunctiveOne) || mood.HasFlag(WordClass.SubjunctiveTwo) && isVoiceNear;
        if (isCarriedOn)
            Add(statements, Commitment.Attributed, isCarriedOn: true);
        else if (OwnClaim(text, statements.Passage) is { } own)
            statements.Found.Add(own);
        else if (IsHearsay(text, statements.Passage, isVoiceNear || isActorNear))
            Add(statements, Commitment.Hearsay, isVoiceNear || isActorNear);
    }

    private static void Add(PassageStatements statements, Commitment commitment, bool isCarriedOn)
    {
        var draft = new StatementDraft(QuotationType.Reported) { IsCarriedOn = isCarriedOn, Commitment = commitment };
        draft.Words.Add(statements.Passage.Words);
        statements.Found.Add(draft);
    }

    // "Ein Zeuge will den Täter gesehen haben": the subject says so of itself.
    private static StatementDraft? OwnClaim(SpeechText text, Passage passage)
    {
        for (var index = 0; index < passage.Segments.Length; index++)
        {
            var segment = passage.Segments[index];
            for (var i = segment.Words.Start; i < segment.Words.End && !segment.IsSubordinate; i++)
            {
                if (!text.Is(i, WordClass.Claim) || text.Is(i, WordClass.Quoted) || !HasPerfect(text, segment, i) || SubjectReader.Of(text, passage, index, i) is not { IsFound: true } subject)
                    continue;
                var draft = new StatementDraft(QuotationType.Reported) { Speaker = subject, Self = subject, Cue = [new TokenRange(i, i + 1)], Commitment = Commitment.Hearsay };
                draft.Words.Add(passage.Words);
                return draft;
            }
        }

        return null;
    }

    // "soll geplant haben", "sollen verletzt worden sein"; beside a voice also "soll entschieden werden".
    private static bool IsHearsay(SpeechText text, Passage passage, bool isVoiceNear)
    {
        foreach (var segment in passage.Segments)
        {
            if (segment.IsSubordinate)
                continue;
            for (var i = segment.Words.Start; i < segment.Words.End; i++)
            {
                if (text.Is(i, WordClass.Shall) && !text.Is(i, WordClass.Quoted) && (isVoiceNear || HasPerfect(text, segment, i)))
                    return true;
                if (!text.Is(i, WordClass.Quoted) && text.Lexicon.Adverbs.TryMatch(text.Spotted.WordIds, text.Spotted.Capitals, i, segment.Words.End, out var cue, out var range) && cue == AdverbCue.Hearsay && !NounCoreReader.IsAttribute(text, range.End))
                    return true;
            }
        }

        return false;
    }

    private static bool HasPerfect(SpeechText text, Segment segment, int verb)
    {
        var last = SegmentTypes.LastWord(text, segment.Words);
        return last > verb + 1 && text.Is(last, WordClass.InfinitiveAuxiliary) && (text.Text.Characters(last - 1)[^1] is 't' || text.Text.Characters(last - 1)[^1] is 'n' && text.IsSmall(last - 1));
    }

    private static WordClass MoodOf(SpeechText text, Passage passage)
    {
        var mood = WordClass.None;
        foreach (var segment in passage.Segments)
        {
            var isConditional = text.Is(segment.Words.Start, WordClass.Condition);
            if (isConditional)
                mood &= ~WordClass.SubjunctiveTwo;
            if (segment.IsSubordinate)
                continue;
            for (var i = segment.Words.Start; i < segment.Words.End; i++)
            {
                // "dürften" guesses.
                if (!text.Is(i, WordClass.Subjunctive) || text.Is(i, WordClass.Quoted | WordClass.Guess) || text.Is(i + 1, WordClass.First) || text.Is(i - 1, WordClass.First))
                    continue;
                mood |= text.Is(i, WordClass.SubjunctiveOne) ? WordClass.SubjunctiveOne : WordClass.SubjunctiveTwo;
            }
        }

        return mood;
    }
}

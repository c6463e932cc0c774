using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Finds sentences that carry a statement on in the subjunctive, and hearsay.</summary>
internal static class ContinuationReader
{
    /// <summary>Adds the passage as carried-on statement where it is one.</summary>
    /// <param name="text">The article.</param>
    /// <param name="statements">What the passage holds so far.</param>
    /// <param name="isVoiceNear">Whether the sentence before is somebody's statement.</param>
    public static void Read(SpeechText text, PassageStatements statements, bool isVoiceNear)
    {
        foreach (var draft in statements.Found)
        {
            if (draft.Type == QuotationType.Indirect)
                return;
        }

        var mood = MoodOf(text, statements.Passage);
        var isCarriedOn = mood.HasFlag(WordClass.SubjunctiveOne) || mood.HasFlag(WordClass.SubjunctiveTwo) && isVoiceNear;
        if (!isCarriedOn)
            return;
        var carried = new StatementDraft(QuotationType.Reported) { IsCarriedOn = true };
        carried.Words.Add(statements.Passage.Words);
        statements.Found.Add(carried);
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
                if (!text.Is(i, WordClass.Subjunctive) || text.Is(i, WordClass.Quoted) || text.Is(i + 1, WordClass.First) || text.Is(i - 1, WordClass.First))
                    continue;
                mood |= text.Is(i, WordClass.SubjunctiveOne) ? WordClass.SubjunctiveOne : WordClass.SubjunctiveTwo;
            }
        }

        return mood;
    }
}

using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Finds who passes a statement on in what describes its speaker: "ein von der Agentur zitierter Sprecher", "ein Bericht, der der Zeitung vorliegt".</summary>
internal static class SpeakerRelayReader
{
    /// <summary>Adds the relays beside the speaker of <paramref name="draft"/>.</summary>
    public static void Read(SpeechText text, PassageStatements statements, StatementDraft draft)
    {
        if (!draft.Speaker.IsFound)
            return;
        if (InAttribute(text, draft.Speaker) is { IsFound: true } medium)
            draft.AddRelay(medium);
        var index = statements.Passage.SegmentOf(draft.Speaker.Words.End - 1);
        if (index < 0 || index + 1 >= statements.Passage.Segments.Length || statements.Passage.Segments[index + 1] is not { Type: SegmentType.Relative } clause)
            return;
        if (statements.Frames[index] is null && !ReachesEnd(text, draft, statements.Passage.Segments[index].Words))
            return;
        ReadClause(text, clause.Words, draft);
    }

    /// <summary>The medium in the participle before the head of a group: "der Agentur" in "ein von der Agentur zitierter Sprecher".</summary>
    public static NounGroup InAttribute(SpeechText text, NounGroup group)
    {
        var token = group.Words.Start + 1;
        if (token >= group.CoreEnd || !text.Is(group.Words.Start, WordClass.Opener) || !text.Is(token, WordClass.Agent | WordClass.Channel | WordClass.Dative))
            return default;
        if (text.Is(token, WordClass.Preposition))
            token++;
        return NounCoreReader.At(text, token, group.CoreEnd) is { IsFound: true } medium && medium.Words.End < group.CoreEnd && text.IsSmall(medium.Words.End) && text.Voices.IsMedium(medium) ? medium : default;
    }

    private static bool ReachesEnd(SpeechText text, StatementDraft draft, TokenRange words)
    {
        for (var i = draft.Speaker.Words.End; i < words.End; i++)
        {
            if (!text.Is(i, WordClass.Masked))
                return false;
        }

        return true;
    }

    private static void ReadClause(SpeechText text, TokenRange clause, StatementDraft draft)
    {
        var last = SegmentTypes.LastWord(text, clause);
        if (text.Is(last, WordClass.Backing) && text.Voices.IsMedium(draft.Speaker))
            ReadBacking(text, clause, last, draft);
        else if (text.Is(last, WordClass.Passing | WordClass.Backing | WordClass.AnyCue) || text.Is(last - 1, WordClass.Passing | WordClass.ParticipleCue))
            ReadMedium(text, clause, draft);
    }

    // "ein Bericht der Zeitung, der sich auf Ermittler stützt": the Ermittler say it, the Zeitung passes it on.
    private static void ReadBacking(SpeechText text, TokenRange clause, int verb, StatementDraft draft)
    {
        for (var i = clause.Start + 1; i < verb - 1; i++)
        {
            if (!text.Is(i, WordClass.Channel))
                continue;
            // "auf mit der Sache vertraute Personen": everything up to the verb.
            var backing = NounGroupReader.At(text, i + 1, verb);
            draft.Via.Insert(0, draft.Speaker);
            draft.Speaker = backing.IsFound ? backing : new NounGroup(new TokenRange(i + 1, verb), verb - 1, verb);
            return;
        }
    }

    // "der Sprecher, den der Sender zitiert", "über den die Zeitung berichtet".
    private static void ReadMedium(SpeechText text, TokenRange clause, StatementDraft draft)
    {
        for (var i = clause.Start + 1; i < clause.End; i++)
        {
            if (text.Is(i, WordClass.Negation))
                return;
            if (NounGroupReader.At(text, i, clause.End) is not { IsFound: true } medium || !text.Voices.IsMedium(medium))
                continue;
            draft.AddRelay(medium);
            return;
        }
    }
}

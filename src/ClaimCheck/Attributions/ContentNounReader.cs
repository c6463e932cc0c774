using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Reads the statements that a noun of saying announces: "die Forderung, die Brücke zu sperren".</summary>
internal sealed class ContentNounReader(SpeechText text, PassageStatements statements)
{
    private const int MostVerbs = 2;
    private readonly Passage passage = statements.Passage;

    /// <summary>Adds them to those of the passage.</summary>
    public void Read()
    {
        for (var i = 0; i + 1 < passage.Segments.Length; i++)
        {
            var next = passage.Segments[i + 1];
            if (statements.IsUsed(i) || !IsContent(next) || IsCarriedOn(passage.Segments[i]) || IsSaid(next.Words.Start) || NounIn(passage.Segments[i].Words) is not (var noun and >= 0))
                continue;
            var draft = new StatementDraft(QuotationType.Indirect) { Cue = [new TokenRange(noun, noun + 1)], Speaker = SubjectReader.First(text, passage.Segments[i].Words) };
            draft.Add(text, new TokenRange(next.Words.Start, statements.Reach.SubordinateEnd(i + 1)), statements.SourceWords);
            if (draft.Words.Count > 0)
                statements.Found.Add(draft);
        }
    }

    private bool IsContent(Segment next) =>
        next.Border == ',' && (next.Type is SegmentType.That or SegmentType.Infinitive || next.Type == SegmentType.Main && statements.Reach.HasSubjunctive(next.Words) && !text.Is(next.Words.Start, WordClass.Coordinator));

    // "Weiter sei sein Wunsch gewesen, …": the whole sentence is somebody's.
    private bool IsCarriedOn(Segment segment) => segment.Type == SegmentType.Main && statements.Reach.HasSubjunctive(segment.Words);

    // The noun at the end, or before the verbs there: "die Forderung, dass", "hatte die Vorgabe gemacht, dass"; -1 where there is none.
    private int NounIn(TokenRange words)
    {
        var last = words.End - 1;
        for (var verbs = 0; verbs < MostVerbs && last > words.Start && text.Tag(last) is ['V', ..]; verbs++)
            last--;
        var isNoun = text.IsCapital(last) && !text.Is(last, WordClass.Quoted | WordClass.Masked);
        return isNoun && text.Lexicon.Noun(text.Id(last), text.Text.Characters(last)) is { IsContent: true } ? last : -1;
    }

    private bool IsSaid(int token) => statements.Around(new TokenRange(token, token + 1)) is not null;
}

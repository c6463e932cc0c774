using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Reads the statements that a noun of saying announces: "die Forderung, die Brücke zu sperren".</summary>
internal sealed class ContentNounReader(SpeechText text, PassageStatements statements)
{
    private readonly Passage passage = statements.Passage;

    /// <summary>Adds them to those of the passage.</summary>
    public void Read()
    {
        for (var i = 0; i + 1 < passage.Segments.Length; i++)
        {
            var next = passage.Segments[i + 1];
            var last = passage.Segments[i].Words.End - 1;
            if (next.Border != ',' || next.Type is not (SegmentType.That or SegmentType.Infinitive) || statements.IsUsed(i) || IsSaid(next.Words.Start))
                continue;
            if (text.Is(last, WordClass.Quoted | WordClass.Masked) || !text.IsCapital(last) || text.Lexicon.Noun(text.Id(last), text.Text.Characters(last)) is not { IsContent: true })
                continue;
            var draft = new StatementDraft(QuotationType.Indirect) { Cue = [new TokenRange(last, last + 1)], Speaker = SubjectReader.First(text, passage.Segments[i].Words) };
            draft.Add(text, new TokenRange(next.Words.Start, statements.Reach.SubordinateEnd(i + 1)), statements.SourceWords);
            if (draft.Words.Count > 0)
                statements.Found.Add(draft);
        }
    }

    private bool IsSaid(int token) => statements.Around(new TokenRange(token, token + 1)) is not null;
}

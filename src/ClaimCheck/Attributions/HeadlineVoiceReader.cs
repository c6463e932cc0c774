using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Reads the voice before the colon of a headline: "Südkorea: Norden feuert zwei Raketen ab".</summary>
internal sealed class HeadlineVoiceReader(SpeechText text, PassageStatements statements)
{
    private const int LongestVoice = 4;
    private readonly Passage passage = statements.Passage;

    /// <summary>Adds its statement where nothing else was found.</summary>
    public void Read()
    {
        if (statements.Found.Count > 0 || passage.Segments.Length < 2 || passage.Segments[1] is not { Border: ':', Type: SegmentType.Main } clause || text.Is(clause.Words.Start, WordClass.Quoted))
            return;
        var prefix = passage.Segments[0].Words;
        if (prefix.Count > LongestVoice || SpeakerResolver.HasWord(text, prefix, WordClass.Quoted) || NounGroupReader.At(text, prefix.Start, prefix.End) is not { IsFound: true } voice || voice.Words != prefix || !HasFiniteVerb(clause.Words) || !text.Voices.IsPrefix(voice))
            return;
        var draft = new StatementDraft(QuotationType.Indirect) { Speaker = voice };
        draft.Add(text, new TokenRange(clause.Words.Start, passage.Words.End), statements.SourceWords);
        if (draft.Words.Count > 0)
            statements.Found.Add(draft);
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
}

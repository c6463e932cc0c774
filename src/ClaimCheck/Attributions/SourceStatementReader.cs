using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Reads the statements that a source phrase or an adverb gives: "nach Angaben der Polizei", "demnach", "wonach".</summary>
internal sealed class SourceStatementReader(SpeechText text, PassageStatements statements)
{
    private readonly Passage passage = statements.Passage;

    /// <summary>Adds them to those of the passage.</summary>
    public void Read()
    {
        ReadSources();
        ReadView();
        ReadAdverbs();
    }

    // "Für den Landrat sei die Brücke gesperrt": only the mood tells it from a favour.
    private void ReadView()
    {
        var start = passage.Words.Start;
        if (!text.Is(start, WordClass.Channel) || !text.Is(start, WordClass.Owner) || text.Is(start, WordClass.Masked) || NounGroupReader.At(text, start + 1, passage.Words.End) is not { IsFound: true } voice)
            return;
        if (!text.Is(voice.Words.End, WordClass.SubjunctiveOne) || !text.Voices.IsVoice(voice))
            return;
        var draft = new StatementDraft(QuotationType.Indirect) { Cue = [new TokenRange(start, start + 1)], Speaker = voice };
        draft.Add(text, new TokenRange(voice.Words.End, passage.Words.End), statements.SourceWords);
        statements.Found.Add(draft);
    }

    private void ReadSources()
    {
        for (var i = 0; i < statements.Sources.Count; i++)
        {
            var source = statements.Sources[i];
            if (statements.IsSourceUsed(i) || source.Role != SourceRole.Source || IsLeftToQuotes(source))
                continue;
            var draft = new StatementDraft(QuotationType.Indirect) { Cue = [source.Cue], Speaker = source.Source, Self = SelfOf(source.Source) };
            for (var j = 0; j < statements.Sources.Count; j++)
            {
                if (j != i && statements.Sources[j].Role != SourceRole.Source && statements.TakeSource(j, passage.SegmentOf(source.Words.Start)))
                    draft.PassOn(statements.Sources[j]);
            }

            draft.Add(text, statements.Reach.ClauseAround(source.Words), statements.FrameWords(statements.Reach.RelativeOf(source.Words)));
            if (draft.Words.Count > 0 && !statements.Reach.IsAllQuoted(draft.Words[0].Cover(draft.Words[^1])))
                statements.Found.Add(draft);
        }
    }

    // "Der Verein hat eigenen Angaben zufolge 300 Mitglieder": the subject speaks of itself.
    private NounGroup SelfOf(NounGroup source)
    {
        var index = passage.SegmentOf(source.Words.Start);
        if (index < 0 || !SpeakerResolver.HasWord(text, source.Words, WordClass.Self))
            return default;
        var words = passage.Segments[index].Words;
        if (SubjectReader.First(text, words) is { IsFound: true } first)
            return first;
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, WordClass.Auxiliary | WordClass.FiniteCue) || text.IsFinite(i))
                return SubjectReader.After(text, passage, i, words);
        }

        return default;
    }

    // „…“, sagte Kim nach Angaben der Agentur: the words in marks are Kim's, the agency passes them on.
    private bool IsLeftToQuotes(SourcePhrase source)
    {
        var index = passage.SegmentOf(source.Words.Start);
        return passage.Quotes.Count > 0 && index >= 0 && !statements.IsUsed(index) && statements.Frames[index] is { Speaker.IsFound: true } frame && frame.Verb.Frames.HasFlag(VerbFrames.Speech);
    }

    private void ReadAdverbs()
    {
        for (var i = passage.Words.Start; i < passage.Words.End && statements.Found.Count < PassageStatements.MostStatements; i++)
        {
            if (text.Is(i, WordClass.Quoted | WordClass.Masked) || !text.Lexicon.Adverbs.TryMatch(text.Spotted.WordIds, text.Spotted.Capitals, i, passage.Words.End, out var cue, out var range))
                continue;
            if (cue == AdverbCue.Relative)
            {
                AddWhereby(range);
                continue;
            }

            var isFront = i == passage.Words.Start && statements.Reach.HasSubjunctive(passage.Words);
            if (cue is not (AdverbCue.Source or AdverbCue.Anonymous) && !(cue == AdverbCue.Front && isFront))
                continue;
            var draft = cue == AdverbCue.Anonymous ? Anonymous(range) : new StatementDraft(QuotationType.Indirect) { Cue = [range], Speaker = new NounGroup(range, range.Start, range.End), IsCarriedOn = true };
            draft.Add(text, statements.Reach.ClauseAround(range), [.. statements.SourceWords, range]);
            if (draft.Words.Count > 0)
                statements.Found.Add(draft);
            i = range.End;
        }
    }

    // "Dem Vernehmen nach": the last word is the cue.
    private static StatementDraft Anonymous(TokenRange words)
    {
        var voice = new TokenRange(words.Start, words.End - 1);
        return new StatementDraft(QuotationType.Indirect) { Cue = [new TokenRange(words.End - 1, words.End)], Speaker = new NounGroup(voice, voice.End - 1, voice.End) };
    }

    // "Berichte der Zeitung, wonach …"
    private void AddWhereby(TokenRange cue)
    {
        var index = passage.SegmentOf(cue.Start);
        if (index <= 0 || passage.Segments[index].Words.Start != cue.Start)
            return;
        var draft = new StatementDraft(QuotationType.Indirect) { Cue = [cue], Speaker = SourcePhraseReader.Ending(text, passage, cue.Start - 1) };
        draft.Add(text, new TokenRange(cue.End, statements.Reach.SubordinateEnd(index)), statements.SourceWords);
        if (draft.Words.Count > 0)
            statements.Found.Add(draft);
    }
}

using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Decides which words in quotation marks are somebody's words, and whose.</summary>
internal static class DirectReader
{
    private const int SurelySaid = 9;
    private const int LongestName = 6;

    /// <summary>Adds the quotations in marks of a passage to <paramref name="statements"/>.</summary>
    public static void Read(SpeechText text, PassageStatements statements)
    {
        var quotes = statements.Passage.Quotes;
        for (var i = quotes.Start; i < quotes.End; i++)
        {
            var quote = text.Quotes[i];
            var draft = new StatementDraft(QuotationType.Direct);
            draft.Words.Add(quote.Range);
            if (!Attribute(text, statements, quote, draft))
                continue;
            if (i + 1 < quotes.End && IsSplit(text, statements, quote, text.Quotes[i + 1]))
                draft.Words.Add(text.Quotes[++i].Range);
            statements.Found.Add(draft);
        }
    }

    private static bool Attribute(SpeechText text, PassageStatements statements, MarkedWords quote, StatementDraft draft)
    {
        var count = WordsIn(text, quote);
        var passage = statements.Passage;
        var after = FrameAfter(text, passage, quote);
        // „Polizei von DeLand“, sagte sie: words; „Polizei von DeLand“, Uwe Kern, sagte: a name.
        var isSubject = after >= 0 && statements.Frames[after] is { Position: FramePosition.Second } && IsNameLike(text, quote, count);
        if (after >= 0 && !isSubject && statements.Frames[after] is { Position: not FramePosition.Last } inquit && (inquit.Verb.Frames & ~VerbFrames.Label) != VerbFrames.None)
            return Take(statements, draft, inquit);
        if (text.IsMark(quote.Open - 1, ':') && quote.Open - 1 > passage.Words.Start)
            return AfterColon(text, statements, quote, draft);

        var isName = IsNameLike(text, quote, count);
        var own = passage.SegmentOf(quote.Open);
        if (own >= 0 && statements.Frames[own] is { } label && (!isName || IsLabel(text, quote, label)) && (label.Verb.SumsUp || label.Verb.Frames.HasFlag(VerbFrames.Label)))
            return Take(statements, draft, label);
        if (statements.Around(quote.Range) is { } around)
        {
            if (isName)
                return false;
            draft.Cue = around.Cue;
            draft.Speaker = around.Speaker;
            draft.IsCarriedOn = around.IsCarriedOn;
            return true;
        }

        if (own >= 0 && statements.Frames[own] is { } frame && !isName && frame.Verb.Frames.HasFlag(VerbFrames.Speech))
            return Take(statements, draft, frame);
        if (count >= SurelySaid && !isName)
        {
            if (own >= 0 && statements.SourceIn(own) is { } source)
            {
                draft.Speaker = source.Source;
                draft.Cue = [source.Cue];
            }
            else
            {
                draft.IsCarriedOn = true;
            }

            return true;
        }

        draft.IsCarriedOn = true;
        return !isName && count > 2 && statements.Reach.HasSubjunctive(passage.Words);
    }

    // "nannte den Bericht eine „Zeitungsente“", "als „Wortbruch“": the label is what was said, however much it looks like a name.
    private static bool IsLabel(SpeechText text, MarkedWords quote, VerbFrame frame)
    {
        var before = quote.Open - 1;
        if (before < 0 || text.IsCapital(before) || frame.Speaker.Words.Overlaps(quote.Range) || text.IsMark(quote.Close + 1, '-') || text.Lexicon.Outlets.TryMatch(text.Spotted.WordIds, text.Spotted.Capitals, quote.Open + 1, quote.Close, out _, out _))
            return false;
        return text.Is(before, WordClass.Article) ? frame.Verb.Frames.HasFlag(VerbFrames.Label) : text.Is(before, WordClass.Subordinator) || !text.Is(before, WordClass.Preposition);
    }

    private static bool Take(PassageStatements statements, StatementDraft draft, VerbFrame frame)
    {
        draft.Cue = frame.Cue;
        draft.Speaker = frame.Speaker;
        draft.IsCarriedOn = !frame.Speaker.IsFound;
        statements.Use(draft, frame.Segment);
        return true;
    }

    private static bool AfterColon(SpeechText text, PassageStatements statements, MarkedWords quote, StatementDraft draft)
    {
        var passage = statements.Passage;
        for (var i = passage.SegmentOf(quote.Open) - 1; i >= 0; i--)
        {
            if (statements.Frames[i] is { } frame)
                return Take(statements, draft, frame);
        }

        var first = passage.Segments[0].Words;
        draft.Speaker = statements.Sources.Count > 0 ? statements.Sources[0].Source : SubjectReader.First(text, first);
        draft.IsCarriedOn = !draft.Speaker.IsFound;
        return WordsIn(text, quote) > 2;
    }

    // The segment with the frame that follows: „…“, sagte sie / „…“ (sagte sie).
    private static int FrameAfter(SpeechText text, Passage passage, MarkedWords quote)
    {
        var next = quote.Close + 1;
        while (next < passage.Words.End && (text.IsBorder(next) || text.First(next) is '.'))
            next++;
        if (next >= passage.Words.End || next == quote.Close + 1 && !text.Is(next, WordClass.FiniteCue))
            return -1;
        var index = passage.SegmentOf(next);
        return index >= 0 && (passage.Segments[index].Words.Start == next || passage.Segments[index].Words.Start == quote.Open) ? index : -1;
    }

    // „…“, sagte Kim, „…“: one quotation in two parts.
    private static bool IsSplit(SpeechText text, PassageStatements statements, MarkedWords quote, MarkedWords next)
    {
        var frame = FrameAfter(text, statements.Passage, quote);
        if (frame < 0 || statements.Frames[frame] is null || !text.IsMark(next.Open - 1, ','))
            return false;
        for (var i = quote.Close + 1; i < next.Open; i++)
        {
            if (text.First(i) is ':' or ';' or '.')
                return false;
        }

        return true;
    }

    private static int WordsIn(SpeechText text, MarkedWords quote)
    {
        var count = 0;
        for (var i = quote.Open + 1; i < quote.Close; i++)
        {
            if (!text.IsPunctuation(i))
                count++;
        }

        return count;
    }

    // Titles and names: „Die Welle“, „Spiegel Online“, the Zeitung „Bild am Sonntag“.
    private static bool IsNameLike(SpeechText text, MarkedWords quote, int count)
    {
        if (count > LongestName || text.First(quote.Close - 1) is '.' or '!' or '?')
            return false;
        var capitals = 0;
        var small = 0;
        for (var i = quote.Open + 1; i < quote.Close; i++)
        {
            if (text.IsCapital(i) || char.IsDigit(text.First(i)))
                capitals++;
            else if (text.IsSmall(i) && !text.Is(i, WordClass.Preposition | WordClass.Article | WordClass.Coordinator | WordClass.Particle))
                small++;
        }

        if (capitals > 0 && small == 0)
            return true;
        return text.IsCapital(quote.Open + 1) && text.IsCapital(quote.Open - 1) && !text.Is(quote.Open - 1, WordClass.Opener);
    }
}

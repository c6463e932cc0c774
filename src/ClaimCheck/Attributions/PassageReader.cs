using System.Collections.Immutable;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Joins the sentences that a quotation spans and cuts each passage at its borders.</summary>
internal static class PassageReader
{
    // What has more is no sentence; the rest of it is not read, so that frames stay cheap to connect.
    private const int MostSegments = 150;
    private const int MostQuotes = 150;
    private const int LongestApposition = 3;
    private const int LongestRest = 8;

    /// <summary>All passages in text order.</summary>
    public static List<Passage> In(SpeechText text)
    {
        var passages = new List<Passage>();
        var sentences = text.Text.Sentences;
        var quote = 0;
        for (var first = 0; first < sentences.Length;)
        {
            var firstQuote = quote;
            var last = first;
            while (true)
            {
                var end = sentences[last].Tokens.End;
                while (quote < text.Quotes.Length && text.Quotes[quote].Open < end)
                    quote++;
                if (last + 1 >= sentences.Length || !GoesOn(text, sentences, first, last, quote - 1))
                    break;
                last++;
            }

            var words = new TokenRange(sentences[first].Tokens.Start, sentences[last].Tokens.End);
            passages.Add(new Passage(words, first, [], new TokenRange(firstQuote, Math.Min(quote, firstQuote + MostQuotes))));
            first = last + 1;
        }

        return passages;
    }

    /// <summary>The passage with its segments.</summary>
    public static Passage Cut(SpeechText text, Passage passage)
    {
        var segments = new List<Segment>();
        var start = passage.Words.Start;
        var border = '\0';
        for (var i = passage.Words.Start; i < passage.Words.End && segments.Count < MostSegments; i++)
        {
            if (text.Is(i, WordClass.Quoted) || !text.IsBorder(i))
                continue;
            if (ShortBracketEnd(text, i) is var bracket and > 0)
            {
                i = bracket;
                continue;
            }

            Close(text, segments, start, i, border);
            start = i + 1;
            border = text.First(i);
        }

        if (segments.Count < MostSegments)
            Close(text, segments, start, passage.Words.End, border);
        JoinAsClauses(text, segments);
        return passage with { Segments = [.. segments] };
    }

    // "Wie Uwe Kern, Sprecher der Polizei, mitteilte": an apposition does not cut the clause.
    private static void JoinAsClauses(SpeechText text, List<Segment> segments)
    {
        for (var i = 0; i + 2 < segments.Count; i++)
        {
            if (!IsAs(text, segments[i].Words) || !NounGroupReader.At(text, segments[i].Words.Start + 1, segments[i].Words.End).IsFound)
                continue;
            var last = i + 1;
            while (last < i + LongestApposition && last + 1 < segments.Count && segments[last].Type == SegmentType.Group)
                last++;
            var verb = SegmentTypes.LastWord(text, segments[last].Words);
            if (last == i + 1 || segments[last].Words.Count > LongestRest || !text.Is(verb, WordClass.FiniteCue | WordClass.JoinedCue | WordClass.Perfect))
                continue;
            segments[i] = new Segment(segments[i].Words.Cover(segments[last].Words), SegmentType.Adverbial, segments[i].Border);
            segments.RemoveRange(i + 1, last - i);
        }
    }

    private static bool IsAs(SpeechText text, TokenRange words)
    {
        var last = SegmentTypes.LastWord(text, words);
        return text.IsCapital(last)
            && text.Lexicon.Adverbs.TryMatch(text.Spotted.WordIds, text.Spotted.Capitals, words.Start, words.End, out var cue, out _) && cue == AdverbCue.As;
    }

    private static bool GoesOn(SpeechText text, ImmutableArray<Sentence> sentences, int first, int last, int quote)
    {
        var end = sentences[last].Tokens.End;
        var isTitle = sentences[first].Role is SentenceRole.Title or SentenceRole.Note;
        if (quote >= 0 && text.Quotes[quote].Close >= end)
            return !isTitle;
        // „…?“, sagte sie: the frame belongs to the quotation although a sentence seems to end.
        if (text.IsMark(end, ',') && quote >= 0 && text.Quotes[quote].Close == end - 1)
            return true;
        if (quote >= 0 && text.Quotes[quote].Close == end - 1 && text.IsSmall(end) && sentences[last + 1].Paragraph == sentences[last].Paragraph)
            return true;
        return text.IsMark(end - 1, ':') && text.Is(end, WordClass.Quoted) && !isTitle;
    }

    // "Klaus Wowereit (SPD) sagte": a few words in brackets cut nothing.
    private static int ShortBracketEnd(SpeechText text, int token)
    {
        if (!text.IsMark(token, '('))
            return 0;
        for (var i = token + 1; i < Math.Min(token + 6, text.Count); i++)
        {
            if (text.IsMark(i, ')'))
                return i;
        }

        return 0;
    }

    private static void Close(SpeechText text, List<Segment> segments, int start, int end, char border)
    {
        // The full stop, and quoted words that close the sentence, stay with the last segment.
        while (end > start && text.First(end - 1) is '.' or '!' or '?' or '…' && !text.Is(end - 1, WordClass.Quoted))
            end--;
        if (end > start)
            segments.Add(new Segment(new TokenRange(start, end), SegmentTypes.Of(text, new TokenRange(start, end), border), border));
    }
}

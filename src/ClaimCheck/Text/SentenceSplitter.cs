using System.Collections.Immutable;
using ClaimCheck.Values;

namespace ClaimCheck.Text;

/// <summary>Groups tokens to sentences, headlines, captions and notes of the editors.</summary>
internal sealed class SentenceSplitter(TextWords words, EditorialNotes notes)
{
    private const int LongestSubheading = 16;

    private readonly SentenceBoundary boundary = new(words);

    /// <summary>The sentences of <paramref name="tokens"/>; the first <paramref name="titleEnd"/> tokens are the headline.</summary>
    public ImmutableArray<Sentence> Split(TokenBuffer tokens, int titleEnd)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var paragraph = 0;
        if (titleEnd > 0)
            Add(tokens, sentences, 0, titleEnd, paragraph++, SentenceRole.Title);

        var lines = new LineReader(tokens, titleEnd);
        while (lines.MoveNext())
        {
            if (lines.Start > titleEnd && tokens.GapBefore(lines.Start) == TokenGap.Paragraph)
                paragraph++;
            SplitLine(tokens, sentences, lines.Start, lines.End, paragraph);
        }

        return sentences.DrainToImmutable();
    }

    private void SplitLine(TokenBuffer tokens, ImmutableArray<Sentence>.Builder sentences, int start, int end, int paragraph)
    {
        if (notes.IsNote(tokens, start, end))
        {
            if (notes.IsCreditLine(tokens, start, end))
                CaptionBefore(tokens, sentences, start, paragraph);
            Add(tokens, sentences, start, end, paragraph, SentenceRole.Note);
            return;
        }

        var position = notes.EndOfDateline(tokens, start, end);
        if (position > start)
            Add(tokens, sentences, start, position, paragraph, SentenceRole.Note);

        var hasCredit = notes.TryCredit(tokens, position, end, out var credit);
        var role = hasCredit ? SentenceRole.Caption : RoleOf(tokens, position, end);
        while (hasCredit)
        {
            SplitText(tokens, sentences, position, credit.Start, paragraph, role);
            Add(tokens, sentences, credit.Start, credit.End, paragraph, SentenceRole.Note);
            position = credit.End;
            hasCredit = notes.TryCredit(tokens, position, end, out credit);
        }

        SplitText(tokens, sentences, position, end, paragraph, role);
    }

    private void SplitText(TokenBuffer tokens, ImmutableArray<Sentence>.Builder sentences, int start, int end, int paragraph, SentenceRole role)
    {
        var openQuote = -1;
        for (var i = start; i < end;)
        {
            var ends = boundary.EndsAt(tokens, start, i, end, openQuote, out var next);
            for (; i < next; i++)
            {
                if (SentenceBoundary.IsOuterQuote(tokens, i))
                    openQuote = openQuote < 0 ? i : -1;
            }

            if (!ends)
                continue;

            i = notes.EndOfSignature(tokens, next, end, out var sentenceEnd);
            Add(tokens, sentences, start, sentenceEnd, paragraph, role);
            Add(tokens, sentences, sentenceEnd, i, paragraph, SentenceRole.Note);
            start = i;
        }

        if (start < end)
            Add(tokens, sentences, start, end, paragraph, role);
    }

    private static SentenceRole RoleOf(TokenBuffer tokens, int start, int end)
    {
        if (end == tokens.Count || end - start > LongestSubheading || start == end)
            return SentenceRole.Body;

        var first = CharacterTable.ClassOf(tokens.First(start));
        var opens = first is CharacterClass.Capital or CharacterClass.Digit or CharacterClass.Quote;
        var last = end - 1;
        while (last > start && tokens[last].Kind == TokenKind.Quote)
            last--;
        var closes = tokens[last].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol || tokens.First(last) == ')';
        return opens && closes && !HoldsFullStop(tokens, start, last) ? SentenceRole.Subheading : SentenceRole.Body;
    }

    // "Sie fielen ins Meer. (dpa)" ends with a bracket, but is a sentence.
    private static bool HoldsFullStop(TokenBuffer tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation && tokens.First(i) == '.' && tokens[i].Span.Length == 1)
                return true;
        }

        return false;
    }

    // The line before a credit that stands on a line of its own is the caption.
    private static void CaptionBefore(TokenBuffer tokens, ImmutableArray<Sentence>.Builder sentences, int start, int paragraph)
    {
        if (sentences.Count == 0 || tokens.GapBefore(start) != TokenGap.Line)
            return;
        if (sentences[^1] is { Role: SentenceRole.Subheading } previous && previous.Paragraph == paragraph)
            sentences[^1] = previous with { Role = SentenceRole.Caption };
    }

    private static void Add(TokenBuffer tokens, ImmutableArray<Sentence>.Builder sentences, int start, int end, int paragraph, SentenceRole role)
    {
        if (start < end)
            sentences.Add(new Sentence(tokens[start].Span.To(tokens[end - 1].Span), new TokenRange(start, end), paragraph, role));
    }
}

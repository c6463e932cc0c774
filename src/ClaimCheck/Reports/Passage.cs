using ClaimCheck.Claims;
using ClaimCheck.Documents;
using ClaimCheck.Values;

namespace ClaimCheck.Reports;

/// <summary>Cuts the sentence of a claim into pieces, the words that matter marked.</summary>
internal static class Passage
{
    /// <summary>Sentences longer than this are shown around their value only.</summary>
    private const int LongestSentence = 600;

    private const int Around = 200;

    /// <summary>The sentence, harmless, with the value and what it belongs to marked.</summary>
    public static List<TextPiece> Of(Claim claim, SourceDocument document)
    {
        var sentence = Shown(claim);
        var pieces = new List<TextPiece>();
        if (sentence.Start > claim.Sentence.Start)
            pieces.Add(new TextPiece("… "));

        var position = sentence.Start;
        foreach (var (span, style) in Marks(claim, sentence))
        {
            if (span.Start < position)
                continue;
            Add(pieces, document, position, span.Start, TextStyle.Plain);
            Add(pieces, document, span.Start, span.End, style);
            position = span.End;
        }

        Add(pieces, document, position, sentence.End, TextStyle.Plain);
        if (sentence.End < claim.Sentence.End)
            pieces.Add(new TextPiece(" …"));
        return pieces;
    }

    private static void Add(List<TextPiece> pieces, SourceDocument document, int start, int end, TextStyle style)
    {
        if (end > start)
            pieces.Add(new TextPiece(VisibleText.Of(document.Content[start..end]), style));
    }

    /// <summary>The stretch that is shown: the sentence, of a very long one what stands around its value.</summary>
    public static TextSpan Shown(Claim claim)
    {
        if (claim.Sentence.Length <= LongestSentence)
            return claim.Sentence;
        var value = claim.Mention?.Span ?? claim.Span;
        var start = Math.Max(claim.Sentence.Start, value.Start - Around);
        return new TextSpan(start, Math.Min(claim.Sentence.End, Math.Min(value.End, start + LongestSentence) + Around));
    }

    private static List<(TextSpan Span, TextStyle Style)> Marks(Claim claim, TextSpan sentence)
    {
        var marks = new List<(TextSpan Span, TextStyle Style)>();
        Mark(claim.Mention?.Span ?? claim.Span, TextStyle.Value);
        if (claim.Subject is { } subject)
            Mark(subject.Span, TextStyle.Anchor);
        if (claim.Counted is { } counted)
            Mark(counted.Span, TextStyle.Anchor);
        foreach (var reference in claim.References)
            Mark(reference.Span, TextStyle.Anchor);
        marks.Sort((first, second) => first.Span.CompareTo(second.Span));
        return marks;

        // What overlaps the value is marked with it.
        void Mark(TextSpan span, TextStyle style)
        {
            if (span.Length > 0 && sentence.Contains(span) && !marks.Exists(mark => mark.Span.Overlaps(span)))
                marks.Add((span, style));
        }
    }
}

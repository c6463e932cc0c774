using System.Collections.Immutable;
using ClaimCheck.Text;

namespace ClaimCheck.Attributions;

/// <summary>Pairs quotation marks of every style: „…“ "…" «…» »…« ‚…‘ “…”.</summary>
internal static class QuoteMarks
{
    private const int LongestQuotation = 1500;
    private const int DeepestNesting = 6;

    /// <summary>The outermost pairs in text order; marks without partner are left out.</summary>
    public static ImmutableArray<MarkedWords> In(TokenizedText text)
    {
        var found = ImmutableArray.CreateBuilder<MarkedWords>();
        var open = new List<(int Token, char Family)>();
        var sentence = 0;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            var span = text.Tokens[i].Span;
            if (span.Length > 2 || Family(text.Characters(i)) is not (var family and not '\0'))
                continue;
            while (sentence + 1 < text.Sentences.Length && text.Sentences[sentence].Tokens.End <= i)
                sentence++;
            Drop(text, open, i, sentence);

            var isOpening = IsOpening(text, i, open, family);
            if (isOpening)
            {
                if (open.Count == DeepestNesting)
                    open.RemoveAt(0);
                open.Add((i, family));
                continue;
            }

            var partner = open.FindLastIndex(o => o.Family == family);
            if (partner < 0)
                continue;
            var start = open[partner].Token;
            open.RemoveRange(partner, open.Count - partner);
            if (i - start < 2)
                continue;
            while (found.Count > 0 && found[^1].Open > start)
                found.RemoveAt(found.Count - 1);
            found.Add(new MarkedWords(start, i));
        }

        return found.ToImmutable();
    }

    /// <summary>Whether the token is a quotation mark.</summary>
    public static bool IsMark(ReadOnlySpan<char> token) => token.Length <= 2 && Family(token) != '\0';

    // Marks of one family can close each other: „ with “ or ” or ".
    private static char Family(ReadOnlySpan<char> token) => token[0] switch
    {
        '„' or '“' or '”' or '"' or '‟' => '"',
        '«' or '»' => '«',
        '‚' or '‘' or '’' or '\'' or '‹' or '›' when token.Length == 1 => '\'',
        '\'' or '`' or '´' when token.Length == 2 => '"',
        _ => '\0',
    };

    // A mark left open is forgotten where a new paragraph opens another one, or after very many words.
    private static void Drop(TokenizedText text, List<(int Token, char Family)> open, int token, int sentence)
    {
        while (open.Count > 0)
        {
            var age = token - open[^1].Token;
            var paragraphs = text.Sentences[sentence].Paragraph - text.Sentences[text.SentenceOf(open[^1].Token)].Paragraph;
            var isReopened = paragraphs > 0 && text.Sentences[sentence].Tokens.Start == token;
            if (age <= LongestQuotation && !isReopened && paragraphs <= 3)
                return;
            open.RemoveAt(open.Count - 1);
        }
    }

    private static bool IsOpening(TokenizedText text, int token, List<(int Token, char Family)> open, char family)
    {
        var content = text.Document.Content;
        var span = text.Tokens[token].Span;
        var mark = content[span.Start];
        var isOpen = open.Exists(o => o.Family == family);
        if (mark is '„' or '‚')
            return true;
        var spaceBefore = span.Start == 0 || char.IsWhiteSpace(content[span.Start - 1]) || content[span.Start - 1] is '(' or '[' or '-' or '–' or '„' or '“' or '"' or '«' or '»' or ':';
        var spaceAfter = span.End >= content.Length || char.IsWhiteSpace(content[span.End]);
        if (mark is '”')
            return !isOpen && spaceBefore && !spaceAfter;
        if (mark is '’' && !isOpen)
            return false;
        return spaceBefore && !spaceAfter && !(mark is '“' && isOpen);
    }
}

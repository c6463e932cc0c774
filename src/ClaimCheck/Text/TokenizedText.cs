using System.Collections.Immutable;
using ClaimCheck.Documents;

namespace ClaimCheck.Text;

/// <summary>A document cut into tokens and sentences.</summary>
/// <param name="Document">The document.</param>
/// <param name="Tokens">All tokens in text order.</param>
/// <param name="Sentences">All sentences in text order; every token belongs to exactly one.</param>
public sealed record TokenizedText(SourceDocument Document, ImmutableArray<Token> Tokens, ImmutableArray<Sentence> Sentences)
{
    /// <summary>The characters of a token, without copying.</summary>
    public ReadOnlySpan<char> Characters(int token)
    {
        var span = Tokens[token].Span;
        return Document.Content.AsSpan(span.Start, span.Length);
    }

    /// <summary>The characters of a token as a string.</summary>
    public string Surface(int token) => Tokens[token].Span.In(Document.Content);

    /// <summary>The sentence that holds a token.</summary>
    public int SentenceOf(int token)
    {
        int low = 0, high = Sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].Tokens.Start <= token)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>The index of the last token that starts at or before a position, and 0 before the first.</summary>
    internal int TokenAt(int position)
    {
        int low = 0, high = Tokens.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Tokens[middle].Span.Start <= position ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimCheck.Values;

namespace ClaimCheck.Text;

/// <summary>Collects the tokens of one document and the gaps before them.</summary>
internal sealed class TokenBuffer(string text)
{
    // German news has six characters a token, blanks counted; five leaves some room.
    private Token[] tokens = new Token[(text.Length / 5) + 16];
    private TokenGap[] gaps = new TokenGap[(text.Length / 5) + 16];

    /// <summary>What the tokens stand in.</summary>
    public string Text { get; } = text;

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>A token.</summary>
    public ref readonly Token this[int index] => ref tokens[index];

    /// <summary>What stands before a token.</summary>
    public TokenGap GapBefore(int index) => gaps[index];

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Characters(int index) => Text.AsSpan(tokens[index].Span.Start, tokens[index].Span.Length);

    /// <summary>The first character of a token.</summary>
    public char First(int index) => Text[tokens[index].Span.Start];

    /// <summary>The last character of a token.</summary>
    public char Last(int index) => Text[tokens[index].Span.End - 1];

    /// <summary>Adds a token.</summary>
    public void Add(int start, int end, TokenKind kind, TokenGap gap)
    {
        if (Count == tokens.Length)
        {
            Array.Resize(ref tokens, tokens.Length * 2);
            Array.Resize(ref gaps, gaps.Length * 2);
        }

        tokens[Count] = new Token(new TextSpan(start, end), kind);
        gaps[Count++] = gap;
    }

    /// <summary>Takes the last token away again.</summary>
    public void RemoveLast() => Count--;

    /// <summary>The finished tokens; the buffer is not used any more.</summary>
    public ImmutableArray<Token> ToImmutable()
    {
        if (tokens.Length != Count)
            Array.Resize(ref tokens, Count);
        return ImmutableCollectionsMarshal.AsImmutableArray(tokens);
    }
}

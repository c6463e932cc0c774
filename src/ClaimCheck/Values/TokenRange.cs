namespace ClaimCheck.Values;

/// <summary>Neighbouring tokens of a text, by index, end exclusive.</summary>
/// <param name="Start">The index of the first token.</param>
/// <param name="End">One past the index of the last token.</param>
public readonly record struct TokenRange(int Start, int End)
{
    /// <summary>The number of tokens.</summary>
    public int Count => End - Start;

    /// <summary>Whether the token at <paramref name="index"/> belongs to the range.</summary>
    public bool Contains(int index) => Start <= index && index < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this range.</summary>
    public bool Contains(TokenRange other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the ranges share a token.</summary>
    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;

    /// <summary>The smallest range that covers both.</summary>
    internal TokenRange Cover(TokenRange other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));
}

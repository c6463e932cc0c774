namespace ClaimCheck.Values;

/// <summary>A stretch of text in UTF-16 code units, end exclusive.</summary>
/// <param name="Start">The first code unit, from 0.</param>
/// <param name="End">One past the last code unit; never before <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>The number of code units covered.</summary>
    public int Length => End - Start;

    /// <summary>From the start of this span to the end of <paramref name="other"/>.</summary>
    public TextSpan To(TextSpan other) => new(Start, other.End);

    /// <summary>The smallest span that covers both.</summary>
    public TextSpan Cover(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Whether the spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="position"/> is covered.</summary>
    public bool Contains(int position) => Start <= position && position < End;

    /// <summary>The words this span stands for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);
}

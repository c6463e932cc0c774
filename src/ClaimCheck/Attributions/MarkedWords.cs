using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Words between a pair of quotation marks.</summary>
/// <param name="Open">The index of the opening mark.</param>
/// <param name="Close">The index of the closing mark.</param>
internal readonly record struct MarkedWords(int Open, int Close)
{
    /// <summary>The tokens with their marks.</summary>
    public TokenRange Range => new(Open, Close + 1);

    /// <summary>The number of tokens between the marks.</summary>
    public int Inside => Close - Open - 1;
}

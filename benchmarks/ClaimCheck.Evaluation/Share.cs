using System.Globalization;

namespace ClaimCheck.Evaluation;

/// <summary>So many of so many.</summary>
/// <param name="Hits">How many were right.</param>
/// <param name="Total">Of how many.</param>
public readonly record struct Share(int Hits, int Total)
{
    /// <summary>The share, 0 where there is nothing to count.</summary>
    public double Value => Total == 0 ? 0 : (double)Hits / Total;

    /// <summary>One more case.</summary>
    public Share Plus(bool hit) => new(Hits + (hit ? 1 : 0), Total + 1);

    /// <summary>Percent, counts and Wilson interval: <c>82.4 % (14/17; 59–94)</c>.</summary>
    public override string ToString()
    {
        if (Total == 0)
            return "–";

        var (low, high) = Interval95.Wilson(Hits, Total);
        return string.Create(CultureInfo.InvariantCulture, $"{100 * Value:0.0} % ({Hits}/{Total}; {100 * low:0}–{100 * high:0})");
    }
}

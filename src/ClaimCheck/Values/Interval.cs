namespace ClaimCheck.Values;

/// <summary>The stretch of numbers that a printed value stands for.</summary>
/// <param name="Low">The lower bound; <see langword="null"/> where it is open without end.</param>
/// <param name="High">The upper bound; <see langword="null"/> where it is open without end.</param>
/// <param name="LowIncluded">Whether the lower bound itself belongs to the interval.</param>
/// <param name="HighIncluded">Whether the upper bound itself belongs to the interval.</param>
public readonly record struct Interval(decimal? Low, decimal? High, bool LowIncluded, bool HighIncluded)
{
    /// <summary>Whether no number lies in both. Touching is apart unless both include the shared bound.</summary>
    public bool IsApartFrom(Interval other) => IsBelow(other) || other.IsBelow(this);

    /// <summary>Whether every number of this interval is smaller than every number of <paramref name="other"/>.</summary>
    public bool IsBelow(Interval other)
    {
        if (High is not { } high || other.Low is not { } low)
            return false;

        return high < low || (high == low && !(HighIncluded && other.LowIncluded));
    }

    /// <summary>The distance between the nearest bounds; 0 where the intervals meet.</summary>
    public decimal GapTo(Interval other)
    {
        if (High is { } high && other.Low is { } otherLow && high < otherLow)
            return otherLow - high;

        return other.High is { } otherHigh && Low is { } low && otherHigh < low ? low - otherHigh : 0;
    }
}

namespace ClaimCheck.Evaluation.ArticleSets;

/// <summary>A value as the annotator wrote it.</summary>
/// <param name="Number">The number, multipliers resolved; <see langword="null"/> for ranges, dates and texts.</param>
/// <param name="Low">The lower end of a range of numbers.</param>
/// <param name="High">The upper end of a range of numbers.</param>
/// <param name="Unit">The unit, or what is counted.</param>
/// <param name="From">A date, or the first one of a range.</param>
/// <param name="To">The last date of a range; a single date again.</param>
/// <param name="Text">A score or place.</param>
/// <param name="Comparator">How the text bounds the number.</param>
public sealed record GoldValue(
    decimal? Number, decimal? Low, decimal? High, string? Unit, string? From, string? To, string? Text, string Comparator)
{
    /// <summary>Whether it is a number or a range of numbers.</summary>
    public bool IsNumber => Number is not null || Low is not null;

    /// <summary>What it measures, so that two values can be told to be of one dimension.</summary>
    public string Dimension => IsNumber ? GoldUnits.DimensionOf(Unit) : From is not null ? "time" : "text";
}
